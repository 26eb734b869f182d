import { expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'

const change = { id: 'abc123', by: '编辑甲', at: '2026-05-19T06:08:00.000Z' }
const mark = (before: unknown) => articleSchema.mark('formatting', { ...change, before })
const { paragraph, doc } = articleSchema.nodes

it('keeps what was there before, of words and of blocks', () => {
  const heading = { type: 'heading', attrs: { level: 2, align: 'start' } }
  const words = articleSchema.text('甲', [mark([{ type: 'bold' }])])
  doc.create(null, paragraph.create(null, words, [mark(heading)])).check()
})

it.each([[undefined], [null], ['bold'], [{ type: 'bold' }], [[{ type: 'table' }]]])('refuses %j', (before) => {
  expect(() => articleSchema.text('甲', [mark(before)]).check()).toThrow(RangeError)
})

it('there is one on a place, below what comes and goes', () => {
  const insertion = articleSchema.mark('insertion', change)
  const set = [mark([]), insertion, mark([{ type: 'bold' }])].reduce(
    (all, each) => each.addToSet(all),
    [] as readonly (typeof insertion)[],
  )
  expect(set.map(({ type }) => type.name)).toEqual(['formatting', 'insertion'])
  expect(set[0]?.attrs.before).toEqual([{ type: 'bold' }])
})
