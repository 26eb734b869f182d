import { closeHistory } from '@tiptap/pm/history'
import { Selection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { takeOutLines } from '../../../src/article/changes/tables/takeOutLines.ts'
import type { ChangeAttrs } from '../../../src/article/document/marks/changeMark.ts'
import { UNTRACKED } from './untracked.ts'

/**
 * What stands for a transaction that takes rows or columns out of a table under 修订: they are marked and stay, and the cursor goes on to where it would
 * stand without them; an undo of its own. Null where the transaction is none of that sort.
 */
export function markTakenLines(tr: Transaction, state: EditorState, author: ChangeAttrs): Transaction | null {
  const made = takeOutLines(tr.doc, tr.before, tr.steps, author)
  if (made === null) return null
  const marked = closeHistory(state.tr).setMeta(UNTRACKED, true)
  for (const step of made.steps) marked.step(step)
  const back = tr.mapping.invert()
  const head = marked.mapping.map(back.map(tr.selection.from))
  marked.setSelection(Selection.near(marked.doc.resolve(Math.min(head, marked.doc.content.size))))
  return tr.scrolledIntoView ? marked.scrollIntoView() : marked
}
