import type { Node } from '@tiptap/pm/model'
import { storedOffset, type LinePiece } from '../../../src/article/changes/storedOffset.ts'

/** A text block that something is said about. */
export interface BlockContent {
  /** the position at which its content begins */
  readonly start: number
  readonly block: Node
  /** of its text, without what was taken out under 修订 */
  readonly size: number
  /** The position of an offset in that text. */
  readonly at: (offset: number, side: 'from' | 'to') => number
}

/** The content of the block at a path; null where there is no such text block. */
export function contentStart(doc: Node, path: readonly number[]): BlockContent | null {
  let start = 0
  let block = doc
  for (const index of path) {
    const child = block.maybeChild(index)
    if (child === null) return null
    for (let before = 0; before < index; before += 1) start += block.child(before).nodeSize
    start += 1
    block = child
  }
  if (!block.isTextblock) return null
  const pieces = block.children.map((node): LinePiece => ({
    size: node.nodeSize,
    deleted: node.marks.some(({ type }) => type.name === 'deletion'),
  }))
  const size = pieces.reduce((sum, piece) => sum + (piece.deleted ? 0 : piece.size), 0)
  const whole = size === block.content.size
  return {
    start,
    block,
    size,
    at: (offset, side) => start + (whole ? offset : storedOffset(pieces, offset, side)),
  }
}
