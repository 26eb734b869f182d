import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { editedTable } from '../../../../../src/article/changes/tables/editedTable.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { doc, find, p, table } from '../../../renderer/editor/bodies.ts'

const { nodes } = articleSchema
const body = doc(p('前'), table(['甲', '乙'], ['丙', '丁']), p('后'))
const typed = (before: typeof body, ...places: string[]) => {
  const tr = new Transform(before)
  for (const each of places) tr.insert(find(tr.doc, each), articleSchema.text('新'))
  return editedTable(before, tr.doc)
}

it('is the table in which all lies that differs', () => {
  const found = typed(body, '甲', '丁')
  expect([found?.pos, found?.was.textContent, found?.now.textContent]).toEqual([3, '甲乙丙丁', '新甲乙丙新丁'])
})

it('is none where something differs outside, or nothing', () => {
  expect(typed(body, '甲', '后')).toBeNull()
  expect(typed(body, '前')).toBeNull()
  expect(typed(body)).toBeNull()
  expect(editedTable(body, doc(p('前'), p('后')))).toBeNull()
})

it('is the innermost of several', () => {
  const cell = nodes.tableCell.create(null, [p('外'), table(['里'], ['内'])])
  const nested = doc(nodes.table.create(null, nodes.tableRow.create(null, cell)))
  expect(typed(nested, '里')?.was.textContent).toBe('里内')
  expect(typed(nested, '外', '里')?.was.textContent).toBe('外里内')
})
