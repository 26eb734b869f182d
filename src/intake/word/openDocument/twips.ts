const PER_UNIT: Readonly<Record<string, number>> = {
  pt: 20,
  in: 1440,
  inch: 1440,
  cm: 1440 / 2.54,
  mm: 144 / 2.54,
  pc: 240,
  px: 15,
}

/** A length of an OpenDocument file (`0.74cm`, `12pt`) in twentieths of a point; null for anything else. */
export function twips(length: string | undefined): number | null {
  const match = /^\s*(-?\d*\.?\d+)\s*([a-z]+)\s*$/i.exec(length ?? '')
  const unit = PER_UNIT[match?.[2]?.toLowerCase() ?? '']
  return match === null || unit === undefined ? null : Math.round(Number(match[1]) * unit)
}
