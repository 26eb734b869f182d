import { expect, it } from 'vitest'
import { insertionAround } from '../../../../../src/article/changes/formatting/insertionAround.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { changeMarkOf } from '../../../../helpers/changedBody.ts'
import { linedBody } from '../../../../helpers/linedTable.ts'
import { framedBody } from '../../../../helpers/framedBody.ts'

const { nodes } = articleSchema
const author = { id: 'change0001', by: '编辑甲', at: '2026-05-19T06:08:00.000Z' }
const put = [changeMarkOf('+', '编辑甲', 'put0000001')]

it('is the change by which the same person put in a picture, the table round a cell, or the end before a paragraph', () => {
  const cell = nodes.tableCell.create(null, nodes.paragraph.create())
  const table = nodes.table.create(null, nodes.tableRow.create(null, cell), put)
  const body = framedBody(
    nodes.paragraph.create(null, null, put),
    '甲',
    nodes.figure.create(null, null, put),
    table,
    '乙',
  )
  expect([2, 5, 9].map((pos) => insertionAround(body, pos, author)?.id)).toEqual([
    'put0000001',
    'put0000001',
    'put0000001',
  ])
  expect(insertionAround(body, body.content.size - 3, author)).toBeNull()
  expect(insertionAround(body, 5, { ...author, by: '编辑乙' })).toBeNull()
})

it('is the change by which the same person put in the row or the column', () => {
  for (const body of [linedBody('+ 甲|乙'), linedBody('+甲|乙')]) {
    expect(insertionAround(body, 5, author)?.id).toBe('change0001')
    expect(insertionAround(body, 6, author)?.id).toBe('change0001')
    expect(insertionAround(body, 5, { ...author, by: '编辑乙' })).toBeNull()
  }
})
