import { NodeSelection, Selection, type EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** What is selected as a whole when it is pointed at. */
const WHOLE = /^(?:figure|footnote|formula)$/

/**
 * Selects what the right button points at, as Word does: a picture, note or formula as a whole; else the cursor goes there, unless the place is within
 * what is selected already.
 * @returns false where nothing of the text is there
 */
export function selectPoint(view: EditorView, event: MouseEvent): boolean {
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (place === null) return false
  const { state } = view
  const node = place.inside < 0 ? null : state.doc.nodeAt(place.inside)
  const isCaption = event.target instanceof Element && event.target.closest('figcaption') !== null
  const isWhole = node !== null && WHOLE.test(node.type.name) && !isCaption
  if (!isWhole && holds(state, place.pos)) return true
  const selection = isWhole
    ? NodeSelection.create(state.doc, place.inside)
    : Selection.near(state.doc.resolve(place.pos))
  if (!selection.eq(state.selection)) view.dispatch(state.tr.setSelection(selection))
  return true
}

/** Whether a place is within what is selected, cells too. */
export function holds({ selection }: EditorState, pos: number): boolean {
  return !selection.empty && selection.ranges.some(({ $from, $to }) => pos >= $from.pos && pos <= $to.pos)
}
