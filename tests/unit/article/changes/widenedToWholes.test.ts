import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { changedRanges } from '../../../../src/article/changes/changedRanges.ts'
import { widenedToWholes } from '../../../../src/article/changes/widenedToWholes.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { framedBody, framedLine } from '../../../helpers/framedBody.ts'

const { figure, figureGroup, table, tableRow, tableCell } = articleSchema.nodes
const cell = (text: string) => tableCell.create(null, framedLine(text))
const grid = table.create(null, tableRow.create(null, [cell('甲甲'), cell('乙乙')]))

function widened(body: ReturnType<typeof framedBody>, from: number, to: number) {
  const tr = new Transform(body).delete(from, to)
  const range = widenedToWholes(body, tr.doc, changedRanges(tr.steps, body))
  if (range === null) return null
  // What stands before and behind is the same in both.
  expect(tr.doc.slice(0, range.fromB).eq(body.slice(0, range.fromA))).toBe(true)
  expect(tr.doc.slice(range.toB, tr.doc.content.size).eq(body.slice(range.toA, body.content.size))).toBe(true)
  return [range.fromA, range.toA]
}

it('reaches to the ends of tables that an edit reached into from outside', () => {
  const body = framedBody('前文字', grid, '后文字')
  const end = 5 + grid.nodeSize
  expect(widened(body, 2, 10)).toEqual([2, end])
  expect(widened(body, 2, 16)).toEqual([2, end])
  expect(widened(body, 10, end + 2)?.[0]).toBe(5)
})

it('reaches to the ends of pictures and groups too', () => {
  const picture = (caption: string) => figure.create(null, articleSchema.text(caption))
  const alone = framedBody('前文字', picture('图图'), '后文字')
  expect(widened(alone, 2, 7)).toEqual([2, 9])
  const pictures = figureGroup.create(null, [picture('左左'), picture('右右')])
  const body = framedBody('前文字', pictures, '后文字')
  expect(widened(body, 2, 12)).toEqual([2, 5 + pictures.nodeSize])
  expect(widened(body, 12, 7 + pictures.nodeSize)?.[0]).toBe(5)
  // From one picture into the next: both go, and the group stays.
  expect(widened(body, 8, 12)).toEqual([6, 14])
})

it('is none for an edit within a table, and what it was elsewhere', () => {
  const body = framedBody('前文字', grid, '后文字')
  expect(widened(body, 9, 16)).toBeNull()
  expect(widened(body, 1, 3)).toEqual([1, 3])
  expect(widenedToWholes(body, body, [])).toBeNull()
})
