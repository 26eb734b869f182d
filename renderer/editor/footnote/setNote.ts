import { closeHistory } from '@tiptap/pm/history'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { noteAttributes, type NoteKind } from '../../../src/article/document/noteKind.ts'
import { noteAt, type FoundNote } from './askNote.ts'

/**
 * Puts a note of a kind behind the selection, or writes anew the one that is there; without words it goes. The cursor stands behind it. Null where
 * nothing changes.
 * @param asked the kind that was asked for, by which the note is found
 * @param text what it says, on one line or more
 * @param kind the one it is to be of: the other one turns a note in the same edit
 */
export function setNote(state: EditorState, asked: NoteKind, text: string, kind = asked): Transaction | null {
  const words = text.replace(/\s+/g, ' ').trim()
  const found = noteAt(state, asked)
  return found === null ? putNote(state, kind, words) : changeNote(state, found, kind, words)
}

function putNote(state: EditorState, kind: NoteKind, words: string): Transaction | null {
  if (words === '') return null
  const { $to } = state.selection
  const marks = $to.marks().filter(({ type }) => !/^(?:superscript|subscript|ruby)$/.test(type.name))
  const note = state.schema.nodes.footnote!.create(noteAttributes(kind, words), null, marks)
  const tr = closeHistory(state.tr).insert($to.pos, note)
  return tr.setSelection(TextSelection.create(tr.doc, $to.pos + 1)).scrollIntoView()
}

function changeNote(state: EditorState, note: FoundNote, kind: NoteKind, words: string): Transaction | null {
  const { node, pos } = note
  if (words === node.attrs.text && kind === note.kind) return null
  const tr = closeHistory(state.tr)
  if (words === '') return tr.delete(pos, pos + node.nodeSize)
  tr.replaceWith(pos, pos + node.nodeSize, node.type.create(noteAttributes(kind, words), null, node.marks))
  return tr.setSelection(TextSelection.near(tr.doc.resolve(pos + node.nodeSize), -1))
}
