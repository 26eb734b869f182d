import { expect, it } from 'vitest'
import { typeText } from '../../../../renderer/editor/typing/typeText.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

it('puts each line in as a paragraph, where the cursor stands', () => {
  const { editor } = openEditor()
  expect(typeText(editor, '甲，乙\n\n丙')).toBe(true)
  expect(String(editor.state.doc)).toBe('doc(paragraph("甲，乙"), paragraph, paragraph("丙"))')
  expect(editor.state.selection.$from.parent.textContent).toBe('丙')
})

it('is tracked as all typing is', () => {
  const { editor } = openEditor(doc(p('前')).toJSON() as DocumentJson, { tracking: { on: true, by: '编辑甲' } })
  editor.commands.setTextSelection(2)
  typeText(editor, '后')
  expect(editor.state.doc.firstChild?.lastChild?.marks.map(({ type }) => type.name)).toEqual(['insertion'])
})

it('puts nothing into a paper that is locked or gone', () => {
  const { editor } = openEditor()
  editor.setEditable(false, false)
  expect(typeText(editor, '字')).toBe(false)
  expect(editor.state.doc.textContent).toBe('')
  editor.destroy()
  expect(typeText(editor, '字')).toBe(false)
})
