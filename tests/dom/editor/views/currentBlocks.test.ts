import { expect, it } from 'vitest'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const current = () => [...document.querySelectorAll('.is-current')].map(({ textContent }) => textContent)

it('marks the block with the cursor, and both ends of a selection', () => {
  const { editor } = openEditor(doc(p('甲'), p('乙'), p('丙')).toJSON() as DocumentJson)
  editor.commands.setTextSelection(2)
  expect(current()).toEqual(['甲'])
  editor.commands.setTextSelection(5)
  expect(current()).toEqual(['乙'])
  editor.commands.setTextSelection({ from: 1, to: 8 })
  expect(current()).toEqual(['甲', '丙'])
  editor.commands.selectAll()
  expect(current()).toEqual([])
})

it('marks a new paragraph in the moment it is made', () => {
  const { editor } = openEditor(doc(p('甲乙')).toJSON() as DocumentJson)
  editor.chain().setTextSelection(2).splitBlock().run()
  expect(current()).toEqual(['乙'])
})
