import type { Editor } from '@tiptap/core'
import type { EditorHost } from '../editorHost.ts'
import { choosePictures } from '../figure/choosePictures.ts'
import { holdLeaf } from '../leaf.ts'
import { takeFiles } from './takeFiles.ts'

/**
 * Asks the person for pictures, and puts them in at the selection: into the article they were asked for, or nowhere.
 * @param sideBySide several pictures become a group
 */
export async function askPictures(editor: Editor, host: EditorHost, sideBySide = false): Promise<void> {
  const isHere = holdLeaf(editor)
  const files = await choosePictures(true)
  if (!isHere()) return
  // An input method may be at work again by now.
  await host.settled()
  if (!isHere()) return
  editor.view.focus()
  await takeFiles(editor, host, files, null, sideBySide)
}
