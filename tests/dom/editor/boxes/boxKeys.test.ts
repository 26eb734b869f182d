import type { Editor } from '@tiptap/core'
import { expect, it } from 'vitest'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { openEditor } from '../openEditor.ts'

const body: DocumentJson = { type: 'doc', content: [paragraphJson('前'), paragraphJson('')] }

function press(editor: Editor, key: string): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event) || undefined)
}

/** The blocks of the body, each by its kind and text. */
function blocks(editor: Editor): string[] {
  return editor.state.doc.children.map(
    (node) => `${node.type.name} ${node.children.map((child) => child.textContent).join('|')}`,
  )
}

it('a box is left by two Enters, and its first paragraph lifted out by Backspace', () => {
  const { editor } = openEditor(body)
  editor.commands.setTextSelection(4)
  editor.commands.wrapIn('callout')
  editor.commands.insertContent('甲')
  press(editor, 'Enter')
  editor.commands.insertContent('乙')
  expect(blocks(editor)).toEqual(['paragraph 前', 'callout 甲|乙'])
  press(editor, 'Enter')
  press(editor, 'Enter')
  expect(blocks(editor)).toEqual(['paragraph 前', 'callout 甲|乙', 'paragraph '])
  editor.commands.setTextSelection(5)
  press(editor, 'Backspace')
  expect(blocks(editor)).toEqual(['paragraph 前', 'paragraph 甲', 'callout 乙', 'paragraph '])
})

it('Enter goes out of a pull quote from the line that says whose it is', () => {
  const { editor } = openEditor({
    type: 'doc',
    content: [
      {
        type: 'pullQuote',
        content: [
          paragraphJson('甲'),
          { type: 'paragraph', attrs: { align: 'end', indent: 0 }, content: [{ type: 'text', text: '乙' }] },
        ],
      },
    ],
  })
  editor.commands.setTextSelection(6)
  press(editor, 'Enter')
  editor.commands.insertContent('后')
  expect(blocks(editor)).toEqual(['pullQuote 甲|乙', 'paragraph 后'])
})
