import type { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'

/**
 * A press on the blank of the sheet below the last line puts the cursor at the end of the article, in a new paragraph where a table, figure or
 * rule stands last.
 */
export function goBelow(editor: Editor, event: { readonly clientY: number; preventDefault(): void }): void {
  const { view } = editor
  if (!editor.isEditable || view.composing || event.clientY < view.dom.getBoundingClientRect().bottom) return
  event.preventDefault()
  const { tr, schema } = view.state
  const last = tr.doc.lastChild
  if (last?.type.name !== 'paragraph' && last?.type.name !== 'heading') {
    tr.insert(tr.doc.content.size, schema.nodes.paragraph!.create())
  }
  view.dispatch(tr.setSelection(Selection.atEnd(tr.doc)).scrollIntoView())
  view.focus()
}
