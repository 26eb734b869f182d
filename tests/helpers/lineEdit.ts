import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Command, type Transaction } from '@tiptap/pm/state'

/** Whoever edits in short tables of rows and columns. */
export const lineAuthor = { id: 'change0002', by: '编辑乙', at: '2026-05-19T06:08:00.000Z' }

/** What a command does with the cursor in these words; throws where it does nothing. */
export function lineEdit(doc: Node, words: string, command: Command): Transaction {
  let at = 0
  doc.descendants((node, pos) => {
    if (node.text === words) at = pos
  })
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, at) })
  const made: Transaction[] = []
  command(state, (tr) => made.push(tr))
  if (made[0] === undefined) throw new Error('nothing was done')
  return made[0]
}
