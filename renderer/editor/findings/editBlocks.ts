import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { contentStart } from './contentStart.ts'
import type { BlockEdits } from './paperMark.ts'

/**
 * Makes edits in many blocks as one edit of its own: one undo takes all of them back. New words take the marks of those they stand for. False
 * where the paper is locked or nothing was to be done. Call it only when no input method composes.
 */
export function editBlocks(editor: Editor, blocks: readonly BlockEdits[]): boolean {
  if (!editor.isEditable) return false
  const { state, view } = editor
  const transaction = closeHistory(state.tr)
  const edits = blocks.flatMap(({ path, edits: within }) => {
    const place = contentStart(state.doc, path)
    if (place === null) return []
    return within
      .filter(({ to }) => to <= place.size)
      .map(({ from, to, text }) => {
        const start = place.at(from, 'from')
        return { from: start, to: from === to ? start : place.at(to, 'to'), text }
      })
  })
  // From the end to the beginning, so that no edit moves another.
  for (const { from, to, text } of edits.toSorted((a, b) => b.from - a.from || b.to - a.to)) {
    if (text === '') transaction.delete(from, to)
    else transaction.insertText(text, from, to)
  }
  if (!transaction.docChanged) return false
  view.dispatch(transaction)
  // What is typed next is an edit of its own.
  view.dispatch(closeHistory(editor.state.tr))
  return true
}
