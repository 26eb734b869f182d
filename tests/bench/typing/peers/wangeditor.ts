import { createEditor, createToolbar } from '@wangeditor/editor'
import '@wangeditor/editor/dist/css/style.css'
import { asHtml } from './asHtml.ts'
import { middleOfElement } from './middleOfElement.ts'
import type { OpenPeer } from './peer.ts'

/** wangEditor with its usual toolbar. */
export const openPeer: OpenPeer = async (root, paragraphs) => {
  const [bar, place] = [document.createElement('div'), document.createElement('div')]
  place.style.height = '700px'
  root.replaceChildren(bar, place)
  const editor = createEditor({ selector: place, html: asHtml(paragraphs), mode: 'default', config: {} })
  createToolbar({ editor, selector: bar, mode: 'default' })
  const middle = Math.floor(paragraphs.length / 2)
  const point = { path: [middle, 0], offset: Math.floor((paragraphs[middle]?.length ?? 0) / 2) }
  editor.focus()
  editor.select({ anchor: point, focus: point })
  const body = place.querySelector<HTMLElement>('[contenteditable=true]')!
  await new Promise((done) => setTimeout(done, 100))
  middleOfElement(body).node.parentElement?.scrollIntoView({ block: 'center' })
  return { body, close: () => editor.destroy() }
}
