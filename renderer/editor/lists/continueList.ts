import { closeHistory } from '@tiptap/pm/history'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { numberBefore } from './numberBefore.ts'
import { numberedListAt } from './numberedListAt.ts'
import { HIGHEST_START } from './setListStart.ts'

/**
 * Lets the list at the cursor go on from the numbered list before it; what follows that directly becomes one list with it.
 * @returns null where nothing changes: outside of a numbered list, with none before it, or where it goes on already
 */
export function continueList(state: EditorState): Transaction | null {
  const at = numberedListAt(state)
  if (at === null) return null
  const { list, pos } = at
  if (state.doc.resolve(pos).nodeBefore?.type === list.type) return closeHistory(state.tr).join(pos)
  const number = numberBefore(state.doc, at)
  if (number === null || number === list.attrs.start || number > HIGHEST_START) return null
  return closeHistory(state.tr).setNodeAttribute(pos, 'start', number)
}
