import { expect, it } from 'vitest'
import { readIgnored } from '../../../src/article/ignoredFinding.ts'
import { readReview } from '../../../src/article/readReview.ts'

const LINE = { rule: 'dash', what: null, reason: '代码', who: '甲', at: '2026-01-01T00:00:00.000Z' }

it('reads a line as it was written, and nothing of what is none', () => {
  expect(readIgnored(LINE)).toEqual(LINE)
  expect(readIgnored({ rule: 'dash', what: 'k' })).toEqual({ rule: 'dash', what: 'k', reason: '', who: '', at: '' })
  expect([readIgnored(null), readIgnored({ rule: '', what: null }), readIgnored({ rule: 'x', what: 7 })]).toEqual([
    null,
    null,
    null,
  ])
})

it('stands in the review record, and what is none is told as lost', () => {
  const { review, losses } = readReview({ stage: 'draft', ignored: [LINE, 7] })
  expect(review).toEqual({ stage: 'draft', ignored: [LINE] })
  expect(losses.map(({ where }) => where)).toEqual(['review/ignored/1'])
})
