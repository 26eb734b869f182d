import type { Mark, Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { decidedBody } from '../../../../../src/article/changes/decidedBody.ts'
import { trackTable } from '../../../../../src/article/changes/tables/trackTable.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { doc, find, p, table } from '../../../renderer/editor/bodies.ts'

const author = { id: 'change0001', by: '编辑甲', at: '2026-05-19T06:08:00.000Z' }
const change = (name: 'insertion' | 'deletion', by: string): Mark =>
  articleSchema.mark(name, { ...author, id: 'change0002', by })
const bodyOf = (grid: Node) => doc(p('前'), grid, p('后'))
const GRID = table(['甲', '乙'], ['丙', '丁'])

/** Joins the first two cells as the table's own tool does, step by step. */
function joined(before: Node): Transform {
  const tr = new Transform(before)
  const second = tr.doc.resolve(find(tr.doc, '乙')).before(-1)
  const { content } = tr.doc.nodeAt(second)!
  tr.delete(second, second + tr.doc.nodeAt(second)!.nodeSize)
  tr.setNodeAttribute(5, 'colspan', 2)
  tr.insert(5 + tr.doc.nodeAt(5)!.nodeSize - 1, content)
  return tr
}

function tracked(before: Node) {
  const plain = joined(before)
  const made = trackTable(plain.doc, before, plain.steps, author)
  const tr = new Transform(plain.doc)
  for (const step of made?.steps ?? []) tr.step(step)
  return { plain, made, tr }
}

it('strikes the table there was and puts the edited one behind it; either decision is exact', () => {
  const before = bodyOf(GRID)
  const { plain, made, tr } = tracked(before)
  expect(tr.doc.children.map(({ type, marks }) => [type.name, ...marks.map((mark) => mark.type.name)])).toEqual([
    ['paragraph'],
    ['table', 'deletion'],
    ['table', 'insertion'],
    ['paragraph'],
  ])
  expect(decidedBody(tr.doc, 'reject').eq(before)).toBe(true)
  expect(decidedBody(tr.doc, 'accept').eq(plain.doc)).toBe(true)
  expect(tr.doc.nodeAt(made!.put.from)?.nodeSize).toBe(made!.put.to - made!.put.from)
})

it('keeps what another window writes in the table in the same moment, in the one that is struck', () => {
  const before = bodyOf(GRID)
  const { plain, tr } = tracked(before)
  for (const steps of [plain.mapping, tr.mapping]) expect(steps.maps.length).toBeGreaterThan(0)
  const there = find(before, '丁')
  const at = tr.mapping.mapResult(plain.mapping.map(there))
  expect(at.deleted).toBe(false)
  expect(tr.doc.resolve(at.pos).parent.textContent).toBe('丁')
})

it('leaves a table in which somebody else’s changes wait, or that is on its way out', () => {
  const theirs = articleSchema.text('他', [change('insertion', '编辑乙')])
  const wordy = new Transform(bodyOf(GRID)).insert(find(bodyOf(GRID), '丁'), theirs).doc
  expect(tracked(wordy).made).toBeNull()
  expect(tracked(bodyOf(GRID.mark([change('deletion', author.by)]))).made).toBeNull()
  expect(tracked(bodyOf(GRID.mark([change('insertion', '编辑乙')]))).made).toBeNull()
})

it('has nothing to add in a table of one’s own', () => {
  const { made } = tracked(bodyOf(GRID.mark([change('insertion', author.by)])))
  expect(made).toMatchObject({ steps: [], range: null })
})

it('gives back what the same person had put in or struck in it', () => {
  const own = [change('insertion', author.by), change('deletion', author.by)].map((mark) =>
    articleSchema.text('己', [mark]),
  )
  const before = new Transform(bodyOf(GRID)).insert(find(bodyOf(GRID), '丁'), own).doc
  const { plain, tr } = tracked(before)
  expect(decidedBody(tr.doc, 'reject').eq(bodyOf(table(['甲', '乙'], ['丙', '己丁'])))).toBe(true)
  expect(decidedBody(tr.doc, 'accept').eq(decidedBody(plain.doc, 'accept'))).toBe(true)
})

it('is for edits within one table alone', () => {
  const before = bodyOf(GRID)
  const tr = new Transform(before).insert(1, articleSchema.text('新'))
  expect(trackTable(tr.doc, before, tr.steps, author)).toBeNull()
})
