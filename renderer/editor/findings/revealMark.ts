import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { contentStart } from './contentStart.ts'

/** Selects a range of a block and brings it into view; false where the block is not there any more. Does not take the focus. */
export function revealMark(editor: Editor, path: readonly number[], from: number, to: number): boolean {
  const { state, view } = editor
  const place = contentStart(state.doc, path)
  if (place === null) return false
  const end = place.block.content.size
  const selection = TextSelection.create(state.doc, place.start + Math.min(from, end), place.start + Math.min(to, end))
  view.dispatch(state.tr.setSelection(selection).scrollIntoView())
  return true
}
