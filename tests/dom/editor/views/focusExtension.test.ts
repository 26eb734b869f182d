import { expect, it } from 'vitest'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const current = () => [...document.querySelectorAll('.is-current')].map(({ textContent }) => textContent)

it('marks the block with the cursor while the look asks for it, and no other', () => {
  const body = doc(p('甲'), p('乙')).toJSON() as DocumentJson
  const { editor } = openEditor(body, { look: { wide: false, focus: true, typewriter: false } })
  editor.commands.setTextSelection(2)
  expect(current()).toEqual(['甲'])
  editor.commands.setTextSelection(5)
  expect(current()).toEqual(['乙'])
})

it('marks nothing otherwise', () => {
  openEditor(doc(p('甲')).toJSON() as DocumentJson)
  expect(current()).toEqual([])
})
