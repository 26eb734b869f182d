import { describe, expect, it } from 'vitest'
import type { ReviewState } from '../../../src/article/reviewState.ts'
import { decide, type Verdict } from '../../../src/review/decide.ts'
import type { PersonMove } from '../../../src/review/allowedMoves.ts'
import { REVIEW_STEPS } from '../../../src/review/reviewSteps.ts'

const AT = '2016-05-19T06:00:00.000Z'
const verdict = (move: PersonMove, who: string, opinion = ''): Verdict => ({
  move,
  who,
  opinion,
  role: '',
  at: AT,
  digest: 'd1',
})

function after(review: ReviewState, ...verdicts: Verdict[]): ReviewState {
  return verdicts.reduce((now, each) => {
    const next = decide(now, each, REVIEW_STEPS)
    if (!next.ok) throw new Error(next.error.code)
    return next.value
  }, review)
}

const WHOLE = [
  verdict('pass', '丁'),
  ...['甲', '乙', '丙'].flatMap((who) => [verdict('proof', '丁'), verdict('pass', who, '同意')]),
]

describe('三审三校', () => {
  it('goes from the draft to what can be published, and keeps every line', () => {
    const review = after({ stage: 'draft' }, ...WHOLE)
    expect(review.stage).toBe('ready')
    expect(review.decisions).toHaveLength(7)
    expect(review.decisions?.at(-1)).toEqual({
      ...{ move: 'pass', from: 'finalReview', to: 'ready', opinion: '同意' },
      ...{ who: '丙', role: '', at: AT, digest: 'd1' },
    })
  })

  it('begins anew when a returned article is handed in: whoever passed before may pass again, after a new 校', () => {
    const returned = after(
      { stage: 'draft' },
      ...WHOLE.slice(0, 3),
      verdict('return', '乙', '数字有误'),
      verdict('pass', '丁'),
    )
    expect(returned.stage).toBe('firstReview')
    expect(decide(returned, verdict('pass', '乙'), REVIEW_STEPS)).toMatchObject({
      ok: false,
      error: { code: 'review.proofFirst' },
    })
    expect(after(returned, verdict('proof', '丁'), verdict('pass', '甲')).stage).toBe('secondReview')
  })

  it('takes back the last 审 when it is opened again, and no other', () => {
    const opened = after({ stage: 'draft' }, ...WHOLE, verdict('reopen', '丙', '再看一遍'))
    expect(opened.stage).toBe('finalReview')
    expect(decide(opened, verdict('pass', '丙'), REVIEW_STEPS)).toMatchObject({ error: { code: 'review.proofFirst' } })
    const proofed = after(opened, verdict('proof', '丁'))
    expect(decide(proofed, verdict('pass', '乙'), REVIEW_STEPS)).toMatchObject({ error: { code: 'review.samePerson' } })
    expect(after(proofed, verdict('pass', '丙')).stage).toBe('ready')
  })

  it('refuses with words, and changes nothing', () => {
    const review = after({ stage: 'draft' }, WHOLE[0] as Verdict)
    expect(decide(review, verdict('return', '甲'), REVIEW_STEPS)).toMatchObject({
      ok: false,
      error: { code: 'review.noOpinion' },
    })
    expect(review.decisions).toHaveLength(1)
  })
})
