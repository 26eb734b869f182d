import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { LONGEST_THREAD, type Remark } from '../../../src/article/document/marks/comment.ts'
import { readCursor } from '../readCursor.ts'
import { readComments } from './readComments.ts'

/** What is done with a comment. */
export type CommentChange =
  | { readonly kind: 'reply'; readonly remark: Remark }
  | { readonly kind: 'resolve'; readonly resolved: boolean }
  | { readonly kind: 'delete' }

/** Whether words are selected on a paper that may be changed now, and nobody composes. */
export function takesComment(editor: Editor): boolean {
  if (!isOpen(editor)) return false
  readCursor(editor.view)
  const { selection, doc } = editor.state
  return !selection.empty && doc.textBetween(selection.from, selection.to).trim() !== ''
}

/** Comments on the selected words, as one edit; false where no words are selected, or the paper is locked or composing. */
export function addComment(editor: Editor, id: string, remark: Remark): boolean {
  if (!takesComment(editor)) return false
  const { selection, schema } = editor.state
  const tr = closeHistory(editor.state.tr)
  const mark = schema.marks.comment!.create({ id, thread: [remark] })
  for (const { $from, $to } of selection.ranges) tr.addMark($from.pos, $to.pos, mark)
  if (!tr.docChanged) return false
  editor.view.dispatch(tr)
  return true
}

/** Replies to a comment, resolves or deletes it, wherever its words are now; false where it is not there any more, or may not be changed. */
export function changeComment(editor: Editor, id: string, change: CommentChange): boolean {
  if (!isOpen(editor)) return false
  const tr = closeHistory(editor.state.tr)
  editor.state.doc.descendants((node, pos) => changeAt(tr, node, pos, id, change))
  if (!tr.docChanged) return false
  editor.view.dispatch(tr)
  return true
}

function changeAt(tr: Transaction, node: Node, pos: number, id: string, change: CommentChange): boolean {
  const mark = node.marks.find(({ type, attrs }) => type.name === 'comment' && attrs.id === id)
  if (mark === undefined) return true
  const end = pos + node.nodeSize
  const thread = mark.attrs.thread as readonly Remark[]
  if (change.kind === 'reply' && thread.length >= LONGEST_THREAD) return true
  tr.removeMark(pos, end, mark)
  if (change.kind === 'delete') return true
  const attrs =
    change.kind === 'reply' ? { thread: [...thread, change.remark] } : { state: change.resolved ? 'resolved' : 'open' }
  tr.addMark(pos, end, mark.type.create({ ...mark.attrs, ...attrs }))
  return true
}

/** Selects the words of a comment and brings them on screen; does not take the focus. */
export function revealComment(editor: Editor, id: string): void {
  const entry = readComments(editor.state.doc).find((each) => each.id === id)
  if (entry === undefined || editor.view.composing) return
  const { tr } = editor.state
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, entry.from, entry.to)).scrollIntoView())
}

function isOpen(editor: Editor): boolean {
  return editor.isEditable && !editor.isDestroyed && !editor.view.composing
}
