/** A piece of a line: its size in offsets, and whether it was taken out under 修订. */
export interface LinePiece {
  readonly size: number
  readonly deleted: boolean
}

/**
 * Where an offset in the text without deletions stands in the line as it is stored.
 * @param side at a deletion: `from` stands behind it, `to` before it
 */
export function storedOffset(pieces: readonly LinePiece[], offset: number, side: 'from' | 'to'): number {
  let left = offset
  let at = 0
  for (const { size, deleted } of pieces) {
    if (!deleted) {
      if (left < size || (left === size && side === 'to')) return at + left
      left -= size
    } else if (left === 0 && side === 'to') return at
    at += size
  }
  return at + left
}
