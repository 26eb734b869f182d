import type { Node } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import type { EditorHost } from '../editorHost.ts'
import { figureAttributes } from './figureAttributes.ts'
import { formerPicture } from '../../../src/article/changes/formatting/formerPicture.ts'
import { pictureRatio } from '../../../src/article/pictureRatio.ts'
import { drawFormer } from './drawFormer.ts'
import { drawPicture } from './drawPicture.ts'

/**
 * Shows a figure: its picture (or a card in its place), the one before it that waits for a decision, the caption as editable text, the credit. Plain DOM, so that nothing but ProseMirror
 * touches the caption while a person types in it.
 */
export function figureView(
  host: EditorHost,
  first: Node,
  view: EditorView,
  getPos: () => number | undefined,
): NodeView {
  const dom = document.createElement('figure')
  const picture = document.createElement('div')
  const former = document.createElement('div')
  const caption = document.createElement('figcaption')
  const credit = document.createElement('div')
  picture.className = 'figure-picture'
  former.className = 'figure-former'
  credit.className = 'figure-credit'
  picture.contentEditable = former.contentEditable = credit.contentEditable = 'false'
  caption.dataset.placeholder = host.translate('editor.figure.captionHint')
  dom.append(picture, former, caption, credit)

  let node = first
  const draw = (): void => {
    const attrs = figureAttributes(node)
    dom.dataset.align = attrs.align
    if (typeof node.attrs.bookmark === 'string') dom.dataset.bookmark = node.attrs.bookmark
    else delete dom.dataset.bookmark
    picture.style.width = attrs.width === null ? '' : `${attrs.width}%`
    credit.textContent = attrs.credit === '' ? '' : host.translate('editor.figure.creditLine', { name: attrs.credit })
    drawPicture(picture, attrs, host)
    drawFormer(former, formerPicture(node), host)
  }
  const select = (event: MouseEvent): void => {
    const pos = getPos()
    if (pos === undefined || event.button !== 0) return
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)))
    view.focus()
  }

  // In a group the pictures share the line by it, so that they are of one height.
  const measure = ({ target }: Event): void => {
    if (!(target instanceof HTMLImageElement)) return
    const size = { width: target.naturalWidth, height: target.naturalHeight }
    dom.style.setProperty('--ratio', String(pictureRatio(size)))
  }

  picture.addEventListener('load', measure, true)
  picture.addEventListener('click', select)
  former.addEventListener('click', select)
  host.figures.add(draw)
  draw()

  return {
    dom,
    contentDOM: caption,
    update(next) {
      if (next.type !== node.type) return false
      const changed = next.attrs !== node.attrs || next.marks !== node.marks
      node = next
      if (changed) draw()
      return true
    },
    // Selecting words of the caption with the mouse must not drag the figure away.
    stopEvent: (event) => event.type === 'mousedown' && caption.contains(event.target as globalThis.Node),
    ignoreMutation: (mutation) =>
      mutation.type !== 'selection' && (mutation.type === 'attributes' || !caption.contains(mutation.target)),
    destroy() {
      host.figures.delete(draw)
      picture.removeEventListener('load', measure, true)
      picture.removeEventListener('click', select)
      former.removeEventListener('click', select)
    },
  }
}
