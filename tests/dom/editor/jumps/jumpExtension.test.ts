import { expect, it } from 'vitest'
import { goJump } from '../../../../renderer/editor/jumps/jumpExtension.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

it('goes back to where the cursor was before it went far, and forward again', () => {
  const { editor } = openEditor(doc(p('甲'.repeat(1500)), p('乙')).toJSON() as DocumentJson)
  const head = () => editor.state.selection.head
  editor.commands.setTextSelection(5)
  editor.commands.setTextSelection(1504)
  editor.view.dispatch(editor.state.tr.insertText('写', 1))
  goJump(editor, 'back')
  expect(head()).toBe(6)
  goJump(editor, 'back')
  expect(head()).toBe(6)
  goJump(editor, 'forward')
  expect(head()).toBe(1505)
  expect(editor.state.doc.textContent).toHaveLength(1502)
})
