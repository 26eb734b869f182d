import type { Editor } from '@tiptap/core'
import { looksLikePage } from '../../../src/intake/clipboard/looksLikePage.ts'
import type { EditorHost } from '../editorHost.ts'
import { holdLeaf } from '../leaf.ts'
import { ownWords } from './copyMemory.ts'
import { pasteClipboard } from './pasteClipboard.ts'
import { pasteFromPaper } from './pasteFromPaper.ts'
import { isOfPaper, takeClipboard } from './takenClipboard.ts'
import { takeFiles } from './takeFiles.ts'

/**
 * Decides what a paste is: a manuscript for an empty article, a page with or without pictures, files alone, or plain text. What was copied from a
 * paper is left to ProseMirror (false), but for the pictures of another article. Files beside HTML are its pictures, not a paste of files.
 * @param plain words alone are asked for (Ctrl+Shift+V)
 */
export function handlePaste(
  editor: Editor,
  host: EditorHost,
  transfer: DataTransfer | null,
  plain: boolean,
  event: ClipboardEvent | null = null,
): boolean {
  if (transfer === null) return false
  const { data, files } = takeClipboard(transfer)
  const taken = { files, data: { ...data, text: ownWords(data.text) } }
  const { html, text } = taken.data
  const formed = html.trim() !== '' && !plain
  if (formed && isOfPaper(html)) return pasteFromPaper(editor, host, html, editor.state.selection)
  const paste = (): boolean =>
    pasteClipboard(editor, host, {
      taken,
      mode: formed ? 'structure' : 'text',
      selection: editor.state.selection,
      event,
    })
  if (!formed && !plain && taken.files.length > 0) {
    void takeFiles(editor, host, taken.files, null)
    return true
  }
  // A page copied out of a browser or an editor is offered too; where pictures come along, they are not given up for it.
  const pictured = formed && /<img\b|v:imagedata/i.test(html)
  if (!plain && !pictured && isEmpty(editor) && looksLikePage(text)) {
    void offer(editor, host, text, paste)
    return true
  }
  if (paste()) return true
  if (taken.files.length === 0) return false
  void takeFiles(editor, host, taken.files, null)
  return true
}

async function offer(editor: Editor, host: EditorHost, text: string, paste: () => boolean): Promise<void> {
  const isHere = holdLeaf(editor)
  const taken = await host.onManuscriptText(text)
  if (taken === false && isHere()) paste()
}

function isEmpty({ state }: Editor): boolean {
  return state.doc.childCount === 1 && state.doc.firstChild!.isTextblock && state.doc.firstChild!.content.size === 0
}
