import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { middleOf } from '../middleOf.ts'
import { asHtml } from './asHtml.ts'
import type { OpenPeer } from './peer.ts'

/** TipTap with its starter kit and no toolbar. */
export const openPeer: OpenPeer = async (root, paragraphs) => {
  root.style.overflow = 'auto'
  const editor = new Editor({ element: root, extensions: [StarterKit], content: asHtml(paragraphs) })
  editor.view.dispatch(editor.state.tr.setSelection(middleOf(editor.state.doc)).scrollIntoView())
  editor.view.focus()
  return { body: editor.view.dom, close: () => editor.destroy() }
}
