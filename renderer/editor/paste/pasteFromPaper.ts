import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorHost } from '../editorHost.ts'
import { holdLeaf } from '../leaf.ts'
import { keepPlace } from '../typing/keepPlace.ts'
import { sourceOfCopied } from './copiedPictures.ts'
import type { PictureSource } from './pictureSource.ts'

/** Where what is pasted goes: positions of the body. */
interface Place {
  readonly from: number
  readonly to: number
}

/**
 * Pastes what was copied from the paper of another article in this window, with the bytes of its pictures: once the article has them, where the paste
 * was meant. False where there are no pictures to bring: then ProseMirror reads what its own kind has written.
 */
export function pasteFromPaper(editor: Editor, host: EditorHost, html: string, place: Place): boolean {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const pictures = [...page.querySelectorAll('img[data-asset]')]
  const names = [...new Set(pictures.map(nameOf))]
  const source = sourceOfCopied(names, host.pictures()?.of)
  if (source === null) return false
  void pasteLater(editor, host, { page, pictures, names, source }, place)
  return true
}

interface Copied {
  readonly page: Document
  readonly pictures: readonly Element[]
  readonly names: readonly string[]
  readonly source: PictureSource
}

async function pasteLater(editor: Editor, host: EditorHost, copied: Copied, { from, to }: Place): Promise<void> {
  const isHere = holdLeaf(editor)
  const place = keepPlace(editor, from, to)
  const given = new Map<string, string>()
  const missing: string[] = []
  for (const name of copied.names) {
    const bytes = await copied.source.bytes(name).catch(() => null)
    if (!isHere()) return place.release()
    const asset = bytes === null ? null : await host.addAsset({ name, bytes })
    if (asset !== null) given.set(name, asset.name)
    else if (bytes === null) missing.push(name)
  }
  await host.settled()
  place.release()
  if (!isHere()) return
  for (const picture of copied.pictures) rename(picture, given.get(nameOf(picture)))
  select(editor, place.range())
  editor.view.pasteHTML(copied.page.body.innerHTML)
  if (missing.length > 0)
    host.onNotice('editor.notice.picturesMissing', { count: missing.length, names: missing.join('、') })
}

/** A picture that the article did not get stands empty, with its caption: its old name may be another picture's here. */
function rename(picture: Element, name: string | undefined): void {
  if (name !== undefined) return picture.setAttribute('data-asset', name)
  picture.removeAttribute('data-asset')
  if (!picture.hasAttribute('data-remote')) picture.setAttribute('data-empty', '')
}

function select({ state, view }: Editor, { from, to }: Place): void {
  const { doc, selection, tr } = state
  if (selection.from === from && selection.to === to) return
  view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(to))))
}

function nameOf(picture: Element): string {
  return picture.getAttribute('data-asset') ?? ''
}
