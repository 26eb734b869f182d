/** A box on screen, in CSS pixels. */
export interface Box {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Pixels between the words and the tools. */
const GAP = 8

/**
 * Where the tools stand without covering a selected word: above the first line, else below the last one; null where neither is on screen.
 * @param words what is selected
 * @param room where they may stand
 * @param size of the tools
 */
export function bubblePlace(
  words: Box,
  room: Box,
  size: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } | null {
  const above = words.top - GAP - size.height
  const below = words.bottom + GAP
  const top =
    above >= room.top && words.top <= room.bottom
      ? above
      : below + size.height <= room.bottom && words.bottom >= room.top
        ? below
        : null
  if (top === null) return null
  const middle = (words.left + words.right) / 2 - size.width / 2
  return { left: Math.max(room.left + 4, Math.min(middle, room.right - size.width - 4)), top }
}
