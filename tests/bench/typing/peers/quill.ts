import Quill from 'quill'
import 'quill/dist/quill.snow.css'
import { asHtml } from './asHtml.ts'
import type { OpenPeer } from './peer.ts'

/** Quill with its usual toolbar. */
export const openPeer: OpenPeer = async (root, paragraphs) => {
  const place = document.createElement('div')
  root.replaceChildren(place)
  const quill = new Quill(place, { theme: 'snow' })
  quill.root.style.cssText = 'height: 700px; overflow: auto'
  quill.setContents(quill.clipboard.convert({ html: asHtml(paragraphs) }))
  const before = paragraphs.slice(0, Math.floor(paragraphs.length / 2))
  const middle = paragraphs[before.length] ?? ''
  quill.setSelection(before.reduce((sum, text) => sum + text.length + 1, 0) + Math.floor(middle.length / 2), 0)
  quill.scrollSelectionIntoView()
  return { body: quill.root, close: () => undefined }
}
