import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Mark } from '@tiptap/pm/model'
import { settleChanges } from '../../../src/article/changes/settleChanges.ts'
import { UNTRACKED } from './untracked.ts'

/** Which changes are meant: one by its name, all of a person, or all. */
export type ChangeChoice = { readonly id: string } | { readonly by: string } | 'all'

/** Accepts or rejects changes as one edit that a single undo takes back; false where none is there, or the paper is locked or composing. */
export function decideChanges(editor: Editor, choice: ChangeChoice, decision: 'accept' | 'reject'): boolean {
  if (!editor.isEditable || editor.isDestroyed || editor.view.composing) return false
  const tr = closeHistory(editor.state.tr).setMeta(UNTRACKED, true)
  settleChanges(tr, (mark) => (isMeant(mark, choice) ? decision : null))
  if (!tr.docChanged) return false
  editor.view.dispatch(tr)
  // What is typed next is an edit of its own.
  editor.view.dispatch(closeHistory(editor.state.tr))
  return true
}

function isMeant({ attrs }: Mark, choice: ChangeChoice): boolean {
  if (choice === 'all') return true
  return 'id' in choice ? attrs.id === choice.id : attrs.by === choice.by
}
