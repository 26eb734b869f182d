import { expect, it } from 'vitest'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { reviewSheet } from '../../../src/review/reviewSheet.ts'
import { STAGES } from '../../../src/article/stages.ts'

const article = {
  id: '20160519-打好基层党建-abcd',
  metadata: { ...emptyMetadata(), title: '<script>alert(1)</script>', editors: ['钟义见'] },
  review: {
    stage: 'returned' as const,
    decisions: [
      {
        ...{ move: 'return' as const, from: 'secondReview' as const, to: 'returned' as const, who: '乙', role: '主任' },
        ...{ opinion: '数字 <3 有误 & 待核', at: '2016-05-19T06:00:00.000Z', digest: 'abcdef0123456789' },
      },
    ],
  },
}

it('prints the whole record, with nothing of the article taken for markup', () => {
  const html = reviewSheet(article, 1684, STAGES, 'zh', () => '那时')
  for (const part of [
    '审稿单',
    '退回',
    '乙',
    '主任',
    '那时',
    '数字 &lt;3 有误 &amp; 待核',
    '1684',
    'abcdef012345',
    '不是身份证明',
  ])
    expect(html).toContain(part)
  expect(html).not.toContain('<script')
  expect(html).not.toContain('0123456789"')
  expect(reviewSheet(article, 1684, STAGES, 'en', () => 'then')).toContain('Review sheet')
})
