import { SPLIT_SHARE } from '../../src/contract/settings.ts'

/** Both papers as wide. */
export const EVEN_SHARE = 50

/** The share of the written paper as the settings keep it, in per cent: in tenths, and within their limits. */
export function heldShare(written: number): number {
  return Math.min(SPLIT_SHARE.most, Math.max(SPLIT_SHARE.least, Math.round(written * 10) / 10))
}
