import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'

/**
 * The number of a footnote on the paper; the style sheet counts. The joiner within has no width: Chromium loses what an input method composes right
 * behind an element that cannot be edited and holds no text.
 */
export function footnoteView(node: Node): NodeView {
  const text = String(node.attrs.text)
  const dom = document.createElement('sup')
  dom.setAttribute('data-footnote', text)
  dom.title = text
  dom.append('\u2060')
  return { dom }
}
