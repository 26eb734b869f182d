import type { Editor } from '@tiptap/core'
import type { EditorHost } from '../editorHost.ts'
import { pasteHtmlWithPictures } from './pasteHtmlWithPictures.ts'
import { readHtml } from './readHtml.ts'
import { sortPictures } from './sortPictures.ts'
import { takeFiles } from './takeFiles.ts'
import { tellOfPictures } from './tellOfPictures.ts'

/**
 * Decides what a drop from outside is. A page's words with its pictures stay together; files alone, and a lone picture dragged out of a browser,
 * are files. Text is left to ProseMirror (false).
 * @param at the position that was dropped on
 */
export function handleDrop(editor: Editor, host: EditorHost, data: DataTransfer | null, at: number): boolean {
  if (data === null) return false
  const html = data.getData('text/html')
  const files = [...data.files]
  const page = html.trim() === '' ? null : readHtml(html)
  if (files.length > 0 && (page === null || (page.body.textContent ?? '').trim() === '')) {
    void takeFiles(editor, host, files, at)
    return true
  }
  if (page === null) return false
  const pictures = sortPictures(page, files)
  if (pictures.local.length === 0) {
    tellOfPictures(pictures, host)
    return false
  }
  void pasteHtmlWithPictures(editor, host, page, pictures, { from: at, to: at })
  return true
}
