/** Both papers as wide. */
export const EVEN_SHARE = 50

/** Of the width of both papers, what the written one may have as the settings hold it, in per cent. */
const [LEAST, MOST] = [10, 90] as const

/** The share of the written paper as it is kept: in tenths of a per cent, and never so that one of the two would be gone. */
export function heldShare(written: number): number {
  return Math.min(MOST, Math.max(LEAST, Math.round(written * 10) / 10))
}
