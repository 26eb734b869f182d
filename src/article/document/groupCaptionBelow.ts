import type { NodeJson } from './documentJson.ts'

/**
 * What is said of a group of pictures as a whole.
 * @param blocks that stand one below the other
 * @param index of the group among them
 * @returns the line below it; null where that is none, or where no group stands at `index`
 */
export function groupCaptionBelow(blocks: readonly NodeJson[], index: number): NodeJson | null {
  const below = blocks[index + 1]
  return blocks[index]?.type === 'figureGroup' && below?.type === 'groupCaption' ? below : null
}
