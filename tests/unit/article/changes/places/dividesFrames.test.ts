import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { describe, expect, it, test } from 'vitest'
import { changedRanges } from '../../../../../src/article/changes/changedRanges.ts'
import { dividesFrames } from '../../../../../src/article/changes/places/dividesFrames.ts'
import { settleChanges } from '../../../../../src/article/changes/settleChanges.ts'
import { trackEdit } from '../../../../../src/article/changes/trackEdit.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { framedBody, framedLine, framedList } from '../../../../helpers/framedBody.ts'

const { nodes } = articleSchema
const author = { id: 'change0001', by: '编辑甲', at: '2026-05-19T06:08:00.000Z' }
const table = nodes.table.create(null, nodes.tableRow.create(null, nodes.tableCell.create(null, framedLine('格'))))

/** A body with an edit done. */
function edited(before: Node, edit: (tr: Transform) => void) {
  const tr = new Transform(before)
  edit(tr)
  const divides = changedRanges(tr.steps, before).some((range) => dividesFrames(before, tr.doc, range))
  return { tr, divides }
}

describe('a list', () => {
  const before = framedBody(framedList('甲', '乙'), '丙')
  // Before the second item; at the end of the first item's words.
  const [between, end] = [6, 4]

  it('is divided by what cannot stand in it', () => {
    const [open, close] = [framedList('甲'), framedList('乙')].map((list) => list.copy(Fragment.empty))
    const slice = new Slice(Fragment.from([open!, table, close!]), 1, 1)
    expect(edited(before, (tr) => tr.replace(between, between, slice)).divides).toBe(true)
  })

  it('is not divided by a new item, words, or what is taken out of it', () => {
    for (const edit of [
      (tr: Transform) => tr.split(end, 2),
      (tr: Transform) => tr.insert(end, articleSchema.text('新')),
      (tr: Transform) => tr.delete(1, 6),
      (tr: Transform) => tr.delete(3, 9),
    ])
      expect(edited(before, edit).divides).toBe(false)
  })
})

test('a table put between two items is rejected to one list, and accepted as it was put in', () => {
  const before = framedBody('前', framedList('甲', '乙', '丙'), '后')
  const item = 3 + 1 + 5
  for (const taken of [0, 5]) {
    const slice = new Slice(Fragment.from([nodes.bulletList.create(), table, nodes.bulletList.create()]), 1, 1)
    const { tr } = edited(before, (edit) => edit.replace(item, item + taken, slice))
    const plain = String(tr.doc)
    expect(plain.match(/bulletList/g)?.length).toBe(2)
    const made = trackEdit(tr.doc, before, tr.steps, author)
    expect(made.all).toBe(true)
    for (const step of made.steps) tr.step(step)
    const settled = (decision: 'accept' | 'reject') => {
      const decided = new Transform(tr.doc)
      settleChanges(decided, () => decision)
      return String(decided.doc)
    }
    expect(settled('reject')).toBe(String(before))
    expect(settled('accept')).toBe(plain)
  }
})

test('a heading in the place of the first item of a list is said where a rejection would leave two lists', () => {
  const before = framedBody('前', framedList('甲', '乙'), '后')
  const heading = nodes.heading.create({ level: 2 }, articleSchema.text('题'))
  const slice = new Slice(Fragment.from([heading, nodes.bulletList.create()]), 0, 1)
  const { tr } = edited(before, (edit) => edit.replace(3, 9, slice))
  expect(String(tr.doc)).toBe(
    'doc(paragraph("前"), heading("题"), bulletList(listItem(paragraph("乙"))), paragraph("后"))',
  )
  const made = trackEdit(tr.doc, before, tr.steps, author)
  for (const step of made.steps) tr.step(step)
  const rejected = new Transform(tr.doc)
  settleChanges(rejected, () => 'reject')
  expect(made.all).toBe(rejected.doc.eq(before))
})
