import type { Frame, Place } from '../../document/marks/place.ts'

/** How many lists, items, quotations and boxes two blocks could share: as many as are the same from outside in. */
export function sharedFrames(a: readonly Frame[], b: readonly Frame[]): number {
  let count = 0
  for (let at = 0; at < Math.min(a.length, b.length) && isSame(a[at], b[at]); at += 1) count += 1
  return count
}

/** Whether two blocks stand within the same: not whether within one of it. */
export function sameFrames(a: readonly Frame[], b: readonly Frame[]): boolean {
  return a.length === b.length && sharedFrames(a, b) === a.length
}

/** Whether a block stands where it stood, and shares with its neighbours what it shared. */
export function samePlace(a: Place, b: Place): boolean {
  return a.above === b.above && a.below === b.below && sameFrames(a.within, b.within)
}

function isSame(a: Frame | undefined, b: Frame | undefined): boolean {
  return a !== undefined && b !== undefined && a.type === b.type && JSON.stringify(a.attrs) === JSON.stringify(b.attrs)
}
