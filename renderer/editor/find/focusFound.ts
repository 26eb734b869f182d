import type { EditorView } from '@tiptap/pm/view'

/** Gives the keys back to the paper. One that is locked is not focused by ProseMirror: there what was found is selected, to be copied. */
export function focusFound(view: EditorView): void {
  view.focus()
  if (view.editable) return
  const { from, to } = view.state.selection
  const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)]
  view.dom.focus({ preventScroll: true })
  view.dom.ownerDocument.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
}
