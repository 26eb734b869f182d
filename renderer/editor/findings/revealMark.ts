import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { contentStart } from './contentStart.ts'

/** Selects a range of a block and brings it into view; false where the block is not there any more. Does not take the focus. */
export function revealMark(editor: Editor, path: readonly number[], from: number, to: number): boolean {
  const { state, view } = editor
  const place = contentStart(state.doc, path)
  if (place === null) return false
  const [start, end] = [Math.min(from, place.size), Math.min(to, place.size)]
  const selection = TextSelection.create(state.doc, place.at(start, 'from'), place.at(end, 'to'))
  view.dispatch(state.tr.setSelection(selection).scrollIntoView())
  return true
}
