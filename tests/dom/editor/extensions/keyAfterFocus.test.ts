import { expect, it } from 'vitest'
import { openEditor } from '../openEditor.ts'

it('makes ProseMirror forget a focus once a key is pressed', () => {
  const { editor } = openEditor()
  const { input } = editor.view as unknown as { input: { lastFocus: number } }
  input.lastFocus = Date.now()
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }))
  expect(input.lastFocus).toBe(0)
})
