import { closeHistory } from '@tiptap/pm/history'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { expandReplacement } from '../../../src/article/find/expandReplacement.ts'
import type { FoundPlace } from './foundPlace.ts'

/** Puts other words in the place of what was found, as one edit that a single undo takes back. The words keep the look of what they replace. */
export function replaceFound(state: EditorState, places: readonly FoundPlace[], replacement: string): Transaction {
  const transaction = closeHistory(state.tr)
  // From the end, so that the places before keep theirs.
  for (const { from, to, groups } of [...places].reverse()) {
    const words = groups.length === 0 ? replacement : expandReplacement(replacement, groups)
    if (words === '') transaction.delete(from, to)
    else transaction.insertText(words, from, to)
  }
  return transaction
}
