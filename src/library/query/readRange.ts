/** Both ends of a range, both included; null is open. */
export interface Range<T> {
  readonly least: T | null
  readonly most: T | null
}

/**
 * Reads a range of whole numbers: `2000`, `>2000`, `>=2000`, `<500`, `1000..2000`, also with full-width signs.
 * @returns null for what is none
 */
export function readRange(text: string): Range<number> | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[,\s字]/g, '')
    .replace('≥', '>=')
    .replace('≤', '<=')
  const between = /^(\d{1,9})?(?:\.\.|…|~|-)(\d{1,9})?$/.exec(plain)
  if (between !== null && plain.length > 2) return { least: numberOf(between[1]), most: numberOf(between[2]) }
  const one = /^(>=|<=|>|<|=)?(\d{1,9})$/.exec(plain)
  if (one === null) return null
  const value = Number(one[2])
  switch (one[1]) {
    case '>':
      return { least: value + 1, most: null }
    case '>=':
      return { least: value, most: null }
    case '<':
      return { least: null, most: value - 1 }
    case '<=':
      return { least: null, most: value }
    default:
      return { least: value, most: value }
  }
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}
