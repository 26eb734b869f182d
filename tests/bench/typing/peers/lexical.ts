import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text'
import { middleOfElement } from './middleOfElement.ts'
import type { OpenPeer } from './peer.ts'

/** Lexical as a rich text with history, and no toolbar. */
export const openPeer: OpenPeer = async (root, paragraphs) => {
  root.style.overflow = 'auto'
  const body = document.createElement('div')
  body.contentEditable = 'true'
  root.replaceChildren(body)
  const editor = createEditor({ namespace: 'bench', nodes: [HeadingNode, QuoteNode], onError: raise })
  editor.setRootElement(body)
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  editor.update(
    () => {
      $getRoot().clear()
      $getRoot().append(...paragraphs.map((text) => $createParagraphNode().append($createTextNode(text))))
    },
    { discrete: true },
  )
  editor.update(
    () => {
      const text = $getRoot()
        .getChildAtIndex(Math.floor(paragraphs.length / 2))
        ?.getFirstDescendant()
      const middle = Math.floor((text?.getTextContentSize() ?? 0) / 2)
      text?.select(middle, middle)
    },
    { discrete: true },
  )
  body.focus()
  middleOfElement(body).node.parentElement?.scrollIntoView({ block: 'center' })
  return { body, close: () => editor.setRootElement(null) }
}

function raise(error: Error): void {
  throw error
}
