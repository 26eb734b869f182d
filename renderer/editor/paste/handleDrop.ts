import type { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import { readClipboard } from '../../../src/intake/clipboard/readClipboard.ts'
import type { EditorHost } from '../editorHost.ts'
import { pasteClipboard } from './pasteClipboard.ts'
import { pasteFromPaper } from './pasteFromPaper.ts'
import { isOfPaper, takeClipboard } from './takenClipboard.ts'
import { readDom } from './readDom.ts'
import { takeFiles } from './takeFiles.ts'

/**
 * Decides what a drop from outside is. A page's words with its pictures stay together; files alone, and a lone picture dragged out of a browser,
 * are files. What comes from a paper, but for the pictures of another article, and plain text are left to ProseMirror
 * (false).
 * @param at the position that was dropped on
 */
export function handleDrop(editor: Editor, host: EditorHost, transfer: DataTransfer | null, at: number): boolean {
  if (transfer === null) return false
  const taken = takeClipboard(transfer)
  const { html } = taken.data
  const hasWords = html.trim() !== '' && readClipboard({ ...taken.data, text: '' }, 'text', readDom).blocks.length > 0
  if (taken.files.length > 0 && !hasWords) {
    void takeFiles(editor, host, taken.files, at)
    return true
  }
  if (html.trim() === '') return false
  const selection = Selection.near(editor.state.doc.resolve(at))
  if (isOfPaper(html)) return pasteFromPaper(editor, host, html, selection)
  const dropped = pasteClipboard(editor, host, { taken, mode: 'structure', selection, event: null })
  if (dropped) editor.view.focus()
  return dropped
}
