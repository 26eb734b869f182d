import type { EditorView } from '@tiptap/pm/view'
import type { Box } from '../bubble/bubblePlace.ts'
import type { BlockRun } from './blockRun.ts'

/** Where a picture has its first line, in CSS pixels below its upper edge. */
const FIRST = 14

/** Where blocks stand in the window; null where they are not drawn. */
export function runBox(view: EditorView, { holder, last, from, to }: BlockRun): Box | null {
  const [upper, lower] = [view.nodeDOM(from), view.nodeDOM(to - holder.child(last - 1).nodeSize)]
  if (!(upper instanceof HTMLElement) || !(lower instanceof HTMLElement)) return null
  const [first, final] = [upper.getBoundingClientRect(), lower.getBoundingClientRect()]
  return {
    top: first.top,
    bottom: final.bottom,
    left: Math.min(first.left, final.left),
    right: Math.max(first.right, final.right),
  }
}

/** The height of the middle of the first line of blocks, in CSS pixels of the window. */
export function firstLine(view: EditorView, { holder, first, from }: BlockRun, box: Box): number {
  const block = holder.child(first)
  const inner = block.isTextblock ? 1 : block.firstChild?.isTextblock === true ? 2 : 0
  const { type } = inner === 2 ? block.firstChild! : block
  if (inner === 0 || type.name === 'figure') return box.top + FIRST
  const line = view.coordsAtPos(from + inner, 1)
  return (line.top + line.bottom) / 2
}
