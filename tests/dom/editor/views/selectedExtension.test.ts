import { expect, it } from 'vitest'
import { countSelected } from '../../../../renderer/editor/views/selectedExtension.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'
import { eventually } from '../../../helpers/eventually.ts'

it('tells the 字数 of what is selected when the hand rests, and that nothing is any more', async () => {
  const told: (number | null)[] = []
  const body = doc(p('近日，GDP增长3%'), p('乙')).toJSON() as DocumentJson
  const { editor } = openEditor(body, { onSelected: (count) => told.push(count) })
  editor.commands.setTextSelection({ from: 1, to: 4 })
  editor.commands.setTextSelection({ from: 1, to: 9 })
  expect(told).toEqual([])
  await eventually(() => expect(told).toEqual([6]))
  editor.commands.setTextSelection(2)
  await eventually(() => expect(told).toEqual([6, null]))
  expect(countSelected(editor.state)).toBeNull()
})

it('tells nothing of what does not count', () => {
  const { editor } = openEditor(doc(p('近日')).toJSON() as DocumentJson)
  editor.commands.insertContentAt(3, { type: 'footnote', attrs: { text: '见通知' } })
  editor.commands.setNodeSelection(3)
  expect(countSelected(editor.state)).toBeNull()
  editor.commands.setTextSelection({ from: 2, to: 4 })
  expect(countSelected(editor.state)).toBe(1)
})
