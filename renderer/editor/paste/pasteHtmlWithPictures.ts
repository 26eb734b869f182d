import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorHost } from '../editorHost.ts'
import { addPictures } from '../figure/addPictures.ts'
import { keepPlace } from '../typing/keepPlace.ts'
import type { SortedPictures } from './sortPictures.ts'
import { tellOfPictures } from './tellOfPictures.ts'

/**
 * Pastes HTML whose pictures came along: gives them to the article first, then inserts text and figures together where the paste was meant.
 * @param page the pasted page, in which `pictures` stand
 * @param at the range to replace
 */
export async function pasteHtmlWithPictures(
  editor: Editor,
  host: EditorHost,
  page: Document,
  pictures: SortedPictures,
  at: { readonly from: number; readonly to: number },
): Promise<void> {
  const place = keepPlace(editor, at.from, at.to)
  for (const { element, file } of pictures.local) {
    const [asset] = await addPictures([file], host)
    if (asset === undefined) element.remove()
    else element.setAttribute('data-asset', asset.name)
  }
  await host.settled()
  place.release()
  if (editor.isDestroyed) return
  const { from, to } = place.range()
  const { tr } = editor.state
  editor.view.dispatch(tr.setSelection(TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to))))
  editor.view.pasteHTML(page.body.innerHTML)
  tellOfPictures(pictures, host)
}
