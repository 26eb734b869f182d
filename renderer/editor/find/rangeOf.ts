import type { EditorView } from '@tiptap/pm/view'

/** A stretch of the document, given in positions, as the browser's range over the paper. */
export function rangeOf(view: EditorView, { from, to }: { readonly from: number; readonly to: number }): Range {
  const range = document.createRange()
  const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)]
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}
