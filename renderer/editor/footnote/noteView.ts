import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { noteKind } from '../../../src/article/document/noteKind.ts'

/**
 * The number of a note on the paper; the style sheet counts. The joiner within has no width: Chromium loses what an input method composes right
 * behind an element that cannot be edited and holds no text.
 */
export function noteView(node: Node): NodeView {
  const text = String(node.attrs.text)
  const dom = document.createElement('sup')
  dom.setAttribute(`data-${noteKind(node.attrs)}`, text)
  dom.title = text
  dom.append('\u2060')
  return { dom }
}
