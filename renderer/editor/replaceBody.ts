import type { Editor } from '@tiptap/core'
import { closeHistory, undoDepth } from '@tiptap/pm/history'
import { Fragment, type Node } from '@tiptap/pm/model'
import { Selection, type Transaction } from '@tiptap/pm/state'
import { onLeafTurned } from './leaf.ts'
import { UNTRACKED } from './changes/untracked.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import { repairDocument } from '../../src/article/document/repairDocument.ts'

/** Told when the person takes a replacement back, or does it again: what belongs to it follows. */
export interface BodyFollower {
  undone(): void
  redone(): void
}

/**
 * Puts another body in the place of the one on the paper, as one edit of its own: one undo takes it back, and `follow` is told. Call it only
 * when no input method composes. False where the paper is locked or the body does not fit.
 */
export function replaceBody(editor: Editor, document: DocumentJson, follow: BodyFollower): boolean {
  if (!editor.isEditable) return false
  const next = nodeOf(editor, document)
  if (next === null) return false
  const before = editor.state.doc
  const depth = undoDepth(editor.state) as number
  const { view } = editor
  const replaced = closeHistory(editor.state.tr)
    .setMeta(UNTRACKED, true)
    .replaceWith(0, before.content.size, Fragment.from(next.content))
  view.dispatch(replaced.setSelection(Selection.atStart(replaced.doc)).scrollIntoView())
  const after = editor.state.doc
  // What is typed next is an edit of its own.
  view.dispatch(closeHistory(editor.state.tr))

  const hear = ({ transaction }: { readonly transaction: Transaction }): void => {
    const redo = redoOf(transaction)
    // Looked at only when an undo or redo arrives exactly here.
    if (redo === false && undoDepth(editor.state) === depth && editor.state.doc.eq(before)) follow.undone()
    if (redo === true && undoDepth(editor.state) === depth + 1 && editor.state.doc.eq(after)) follow.redone()
  }
  editor.on('transaction', hear)
  const stop = onLeafTurned(editor, () => {
    stop()
    editor.off('transaction', hear)
  })
  return true
}

function nodeOf(editor: Editor, document: DocumentJson): Node | null {
  try {
    const node = editor.schema.nodeFromJSON(repairDocument(document).document)
    node.check()
    return node
  } catch {
    return null
  }
}

/** Whether a transaction is a redo (true) or an undo (false); null for any other. */
function redoOf(transaction: Transaction): boolean | null {
  const meta = transaction.getMeta('history$') as { redo?: unknown } | undefined
  return typeof meta?.redo === 'boolean' ? meta.redo : null
}
