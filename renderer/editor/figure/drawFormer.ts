import type { FormerPicture } from '../../../src/article/changes/formatting/formerPicture.ts'
import type { EditorHost } from '../editorHost.ts'

/** Shows small, below a picture, the one in whose place it was put under 修订, with its name; nothing where it stands in the place of none. */
export function drawFormer(frame: HTMLElement, former: FormerPicture | null, host: EditorHost): void {
  frame.hidden = former === null
  if (former === null) {
    frame.replaceChildren()
    return
  }
  const { asset, remote } = former
  const name = asset || remote
  const words = document.createElement('span')
  words.textContent =
    name === '' ? host.translate('editor.figure.formerNone') : host.translate('editor.figure.former', { name })
  if (asset === '' || host.pictureMissing(asset)) {
    frame.replaceChildren(words)
    return
  }
  const image = document.createElement('img')
  image.src = host.assetUrl(asset)
  // Its name follows.
  image.alt = ''
  image.setAttribute('draggable', 'false')
  image.onerror = () => image.remove()
  frame.replaceChildren(image, words)
}
