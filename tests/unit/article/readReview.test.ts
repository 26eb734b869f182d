import { describe, expect, it } from 'vitest'
import { readReview } from '../../../src/article/readReview.ts'

const LINE = {
  ...{ move: 'pass', from: 'draft', to: 'firstReview', opinion: '同意', who: '甲', role: '责编' },
  ...{ at: '2016-05-19T06:00:00.000Z', digest: 'd' },
}

describe('the review record of a file', () => {
  it('is read as it was written, and an old one without decisions too', () => {
    const review = { stage: 'firstReview', decisions: [LINE] }
    expect(readReview(review)).toEqual({ review, losses: [] })
    expect(readReview({ stage: 'ready' })).toEqual({ review: { stage: 'ready' }, losses: [] })
  })

  it('tells what is no decision and no stage', () => {
    const { review, losses } = readReview({
      stage: 'nowhere',
      decisions: [LINE, 7, { ...LINE, move: 'x' }, { ...LINE, at: 'then' }],
    })
    expect(review).toEqual({ stage: 'draft', decisions: [LINE] })
    expect(losses.map(({ where }) => where)).toEqual([
      'review',
      'review/decisions/1',
      'review/decisions/2',
      'review/decisions/3',
    ])
    expect(readReview(undefined).losses).toHaveLength(1)
    expect(readReview({ stage: 'draft', decisions: 'none' }).losses).toHaveLength(1)
  })

  it('keeps what the house called a step then', () => {
    const review = { stage: 'firstReview', decisions: [{ ...LINE, step: '部门审' }] }
    expect(readReview(review)).toEqual({ review, losses: [] })
    expect(readReview({ stage: 'draft', decisions: [{ ...LINE, step: 7 }] }).review.decisions).toEqual([LINE])
  })

  it('takes missing words for none', () => {
    const { opinion, role, ...bare } = LINE
    expect([opinion, role]).not.toContain('')
    expect(readReview({ stage: 'draft', decisions: [bare] }).review.decisions).toMatchObject([
      { opinion: '', role: '' },
    ])
  })
})
