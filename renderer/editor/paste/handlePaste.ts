import type { Editor } from '@tiptap/core'
import type { EditorHost } from '../editorHost.ts'
import { looksLikePage } from './looksLikePage.ts'
import { pasteHtmlWithPictures } from './pasteHtmlWithPictures.ts'
import { readHtml } from './readHtml.ts'
import { sortPictures } from './sortPictures.ts'
import { takeFiles } from './takeFiles.ts'
import { tellOfPictures } from './tellOfPictures.ts'

/**
 * Decides what a paste is: a manuscript for an empty article, a page with pictures whose bytes came along, files alone, or ordinary text, which
 * is left to ProseMirror (false). Files beside HTML are its pictures, not a paste of files.
 */
export function handlePaste(editor: Editor, host: EditorHost, data: DataTransfer | null): boolean {
  if (data === null) return false
  const html = data.getData('text/html')
  const text = data.getData('text/plain')
  const files = [...data.files]
  if (html.trim() !== '') {
    const page = readHtml(html)
    // A page copied out of a browser or an editor is offered too; where pictures come along, they are not given up for it.
    if (page.querySelector('img') === null && isEmpty(editor) && looksLikePage(text)) {
      void offer(editor, host, text, () => editor.view.pasteHTML(html))
      return true
    }
    const pictures = sortPictures(page, files)
    if (pictures.local.length === 0) {
      tellOfPictures(pictures, host)
      return false
    }
    void pasteHtmlWithPictures(editor, host, page, pictures, editor.state.selection)
    return true
  }
  if (files.length > 0) {
    void takeFiles(editor, host, files, null)
    return true
  }
  if (isEmpty(editor) && looksLikePage(text)) {
    void offer(editor, host, text, () => editor.view.pasteText(text))
    return true
  }
  return false
}

async function offer(editor: Editor, host: EditorHost, text: string, paste: () => void): Promise<void> {
  const taken = await host.onManuscriptText(text)
  if (taken === false && !editor.isDestroyed) paste()
}

function isEmpty({ state }: Editor): boolean {
  return state.doc.childCount === 1 && state.doc.firstChild!.isTextblock && state.doc.firstChild!.content.size === 0
}
