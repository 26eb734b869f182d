import type { Editor } from '@tiptap/core'
import type { EditorHost } from '../editorHost.ts'
import { addPictures, isPictureFile } from '../figure/addPictures.ts'
import { insertFigures } from '../figure/insertFigures.ts'
import { holdLeaf } from '../leaf.ts'
import { keepPlace } from '../typing/keepPlace.ts'

/**
 * Takes files that were dropped, pasted or chosen: pictures become figures, SVG and other picture formats are refused, the rest are manuscripts
 * for the window to open.
 * @param at where the pictures go; null: the selection
 * @param sideBySide several pictures become a group
 */
export async function takeFiles(
  editor: Editor,
  host: EditorHost,
  files: readonly File[],
  at: number | null,
  sideBySide = false,
): Promise<void> {
  const pictures = files.filter(isPictureFile)
  const refused = files.filter((file) => !isPictureFile(file) && file.type.startsWith('image/'))
  const manuscripts = files.filter((file) => !file.type.startsWith('image/'))
  if (refused.length > 0)
    host.onNotice('editor.notice.formatRefused', { names: refused.map(({ name }) => name).join('、') })
  if (manuscripts.length > 0) host.onManuscriptFiles(manuscripts)
  if (pictures.length === 0) return
  const isHere = holdLeaf(editor)
  const { from, to } = editor.state.selection
  const place = keepPlace(editor, at ?? from, at ?? to)
  const assets = await addPictures(pictures, host, isHere)
  await host.settled()
  place.release()
  if (!isHere() || assets.length === 0) return
  const target = at === null && place.range().from !== place.range().to ? null : place.range().from
  const figures = assets.map(({ name }) => ({ asset: name }))
  editor.view.dispatch(insertFigures(editor.state, figures, target, sideBySide))
  editor.view.focus()
}
