import type { EditorView } from '@tiptap/pm/view'
import { scrollerOf } from '../scrollerOf.ts'

/** Where the words at the selection stand on screen, in CSS pixels: what is selected, or the cursor; null where they are scrolled out of the paper. */
export function placeOfWords(view: EditorView): DOMRect | null {
  const { from, to } = view.state.selection
  const [start, end] = [view.coordsAtPos(from, 1), view.coordsAtPos(to, -1)]
  const room = (scrollerOf(view) ?? view.dom).getBoundingClientRect()
  if (end.bottom < room.top || end.bottom > room.bottom) return null
  // Over several lines the last one is where the eye is.
  const isLine = start.top <= end.bottom && end.top <= start.bottom
  const left = isLine ? Math.min(start.left, end.left) : end.left
  return new DOMRect(left, end.top, Math.max(1, end.right - left), end.bottom - end.top)
}
