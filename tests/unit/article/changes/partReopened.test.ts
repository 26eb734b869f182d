import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedRanges } from '../../../../src/article/changes/changedRanges.ts'
import { partReopened } from '../../../../src/article/changes/partReopened.ts'
import { settleChanges } from '../../../../src/article/changes/settleChanges.ts'
import { trackEdit } from '../../../../src/article/changes/trackEdit.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { arbitraryLines } from '../../../helpers/trackedEdits.ts'
import { doc, fig, find, h, list, p, table } from '../../renderer/editor/bodies.ts'

const caption = (text: string) => articleSchema.nodes.tableCaption.create(null, articleSchema.text(text))

/** What is selected is deleted, as a key does it. */
function deleted(body: Node, from: number, to: number): Transaction {
  return EditorState.create({ doc: body, selection: TextSelection.create(body, from, to) }).tr.deleteSelection()
}

/** The body after an edit under 修订 and a decision on all of it. */
function decided(tr: Transaction, decision: 'accept' | 'reject'): Node {
  const made = trackEdit(tr.doc, tr.before, tr.steps, { id: 'change0001', by: '甲', at: '2026-05-19T06:08:00.000Z' })
  expect(made.all).toBe(true)
  const settled = new Transform(tr.doc)
  for (const step of made.steps) settled.step(step)
  settleChanges(settled, () => decision)
  settled.doc.check()
  return settled.doc
}

describe('a deletion from the beginning of a line into another', () => {
  it.each([
    ['a heading', doc(p('前'), h(2, '题目'), p('正文'), p('后'))],
    ['a paragraph', doc(p('前'), p('题目'), p('正文'))],
    ['a picture', doc(p('前'), fig({ asset: '甲.png' }, '题目'), p('正文'))],
    ['a table with its caption', doc(p('前'), caption('题目'), table(['格']), p('正文'))],
    ['an item of a list', doc(list([p('题目')], [p('正文')]), p('后'))],
    ['a heading, into a list', doc(h(2, '题目'), list([p('正文')], [p('二')]))],
    ['a paragraph, into a caption', doc(p('题目'), caption('正文'), table(['格']))],
  ])('of %s leaves what it leaves without 修订, and comes back', (_what, body) => {
    for (const behind of [0, 1]) {
      const tr = deleted(body, find(body, '题目'), find(body, '正文') + behind)
      expect(String(decided(tr, 'accept'))).toBe(String(tr.doc))
      expect(decided(tr, 'accept').eq(tr.doc)).toBe(true)
      expect(decided(tr, 'reject').eq(body)).toBe(true)
    }
  })

  it('is parted into whole blocks and the beginning of the next', () => {
    const body = doc(h(2, '题目'), p('正文'))
    const tr = deleted(body, 1, 6)
    const [range, ...others] = changedRanges(tr.steps, body)
    expect(others).toEqual([])
    expect(partReopened(range!, body, tr.doc)).toEqual([
      { fromA: 0, toA: 4, fromB: 0, toB: 0 },
      { fromA: 5, toA: 6, fromB: 1, toB: 1 },
    ])
  })

  it('is one where words came, and where the next line became another', () => {
    const body = doc(h(2, '题目'), p('正文'))
    const typed = { fromA: 0, toA: 6, fromB: 0, toB: 2 }
    expect(partReopened(typed, body, doc(p('新文')))).toEqual([typed])
    const other = { fromA: 0, toA: 6, fromB: 0, toB: 1 }
    expect(partReopened(other, body, doc(h(3, '文')))).toEqual([other])
    const none = { fromA: 2, toA: 6, fromB: 2, toB: 2 }
    expect(partReopened(none, body, doc(h(2, '题文')))).toEqual([none])
  })
})

it('1000 deletions that chance picks: accepted as without 修订, but for the kind of a line that is left empty; rejected, nothing', () => {
  fc.assert(
    fc.property(arbitraryLines(), fc.nat(60), fc.nat(60), (body, one, other) => {
      const [from, to] = [one, other]
        .map((at) => TextSelection.near(body.resolve(at % body.content.size)).from)
        .sort((a, b) => a - b) as [number, number]
      fc.pre(to > from)
      const tr = deleted(body, from, to)
      expect(decided(tr, 'reject').eq(body)).toBe(true)
      const accepted = decided(tr, 'accept')
      expect(accepted.childCount).toBe(tr.doc.childCount)
      accepted.children.forEach((line, index) => {
        const plain = tr.doc.child(index)
        expect(line.eq(plain) || (line.content.size === 0 && plain.content.size === 0)).toBe(true)
      })
    }),
    { numRuns: 1000 },
  )
})
