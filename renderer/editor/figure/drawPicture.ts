import type { EditorHost } from '../editorHost.ts'
import type { FigureAttributes } from './figureAttributes.ts'

/** Puts the picture into its frame, or a card that says which picture belongs there and why it is not shown. Nothing is fetched from the network. */
export function drawPicture(frame: HTMLElement, attrs: FigureAttributes, host: EditorHost): void {
  if (attrs.asset === '' || host.pictureMissing(attrs.asset)) {
    frame.replaceChildren(card(attrs, host))
    return
  }
  const image = frame.querySelector('img') ?? document.createElement('img')
  const address = host.assetUrl(attrs.asset)
  if (image.getAttribute('src') !== address) image.src = address
  image.alt = attrs.alt
  image.setAttribute('draggable', 'false')
  image.onerror = () => frame.replaceChildren(card(attrs, host))
  if (image.parentNode !== frame) frame.replaceChildren(image)
}

function card(attrs: FigureAttributes, host: EditorHost): HTMLElement {
  const element = document.createElement('div')
  element.className = 'figure-card'
  const [name, why] =
    attrs.asset !== ''
      ? [attrs.asset, host.translate('editor.figure.missing')]
      : attrs.remote !== ''
        ? [attrs.remote, host.translate('editor.figure.remote')]
        : [host.translate('editor.figure.empty'), host.translate('editor.figure.emptyHint')]
  element.setAttribute('role', 'img')
  element.setAttribute('aria-label', attrs.alt === '' ? `${name} ${why}` : attrs.alt)
  element.append(line('figure-card-name', name), line('figure-card-why', why))
  return element
}

function line(className: string, text: string): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  element.textContent = text
  return element
}
