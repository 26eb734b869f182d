import type { Editor } from '@tiptap/core'

/**
 * Puts in what was typed for a paper before it was there, as if it were typed now: each line a paragraph.
 * @returns false where the paper is locked, gone or composing, and nothing was put in
 */
export function typeText(editor: Editor, text: string): boolean {
  if (editor.isDestroyed || !editor.isEditable || editor.view.composing) return false
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) editor.commands.splitBlock()
    if (line !== '') editor.view.dispatch(editor.state.tr.insertText(line).scrollIntoView())
  }
  return true
}
