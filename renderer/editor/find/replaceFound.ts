import { closeHistory } from '@tiptap/pm/history'
import { Mark, type Node } from '@tiptap/pm/model'
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
    else transaction.replaceWith(from, to, state.schema.text(words, looksOf(transaction.doc, from, to)))
  }
  return transaction
}

function looksOf(doc: Node, from: number, to: number): readonly Mark[] {
  const start = doc.resolve(from)
  return (from === to ? start.marks() : start.marksAcross(doc.resolve(to))) ?? Mark.none
}
