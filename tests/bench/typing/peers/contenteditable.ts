import { asHtml } from './asHtml.ts'
import { middleOfElement } from './middleOfElement.ts'
import type { OpenPeer } from './peer.ts'

/** What the browser alone does: no editor at all. */
export const openPeer: OpenPeer = async (root, paragraphs) => {
  root.style.overflow = 'auto'
  const body = document.createElement('div')
  body.contentEditable = 'true'
  body.innerHTML = asHtml(paragraphs)
  root.replaceChildren(body)
  body.focus()
  const { node, offset } = middleOfElement(body)
  getSelection()?.collapse(node, offset)
  node.parentElement?.scrollIntoView({ block: 'center' })
  return { body, close: () => undefined }
}
