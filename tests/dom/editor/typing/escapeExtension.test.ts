import { expect, it } from 'vitest'
import { openEditor } from '../openEditor.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'

function press(editor: ReturnType<typeof openEditor>['editor'], key: string): void {
  const event = new KeyboardEvent('keydown', { key })
  editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event) || undefined)
}

it('tells of an Escape that nothing takes, and of none that closes the slash menu', () => {
  let told = 0
  const { editor } = openEditor({ type: 'doc', content: [paragraphJson('')] }, { onEscape: () => (told += 1) })
  press(editor, 'a')
  expect(told).toBe(0)
  press(editor, 'Escape')
  expect(told).toBe(1)
  editor.commands.setTextSelection(1)
  editor.view.someProp(
    'handleTextInput',
    (handle) => handle(editor.view, 1, 1, '/', () => editor.state.tr.insertText('/')) || undefined,
  )
  expect(editor.state.doc.textContent).toBe('/')
  press(editor, 'Escape')
  expect(told).toBe(1)
  press(editor, 'Escape')
  expect(told).toBe(2)
})
