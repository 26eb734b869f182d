import { describe, expect, it } from 'vitest'
import type { ReviewState } from '../../../src/article/reviewState.ts'
import { afterEdit } from '../../../src/review/afterEdit.ts'
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

describe('an edit after the last review', () => {
  const ready = after({ stage: 'draft' }, ...WHOLE)

  it('opens the 终审 again, and the record says so', () => {
    const review = afterEdit(ready, () => 'd2', '丁', AT)
    expect(review.stage).toBe('finalReview')
    expect(review.decisions?.at(-1)).toMatchObject({ move: 'edited', from: 'ready', who: '丁', digest: 'd2' })
    expect(afterEdit({ ...ready, stage: 'exported' }, () => 'd2', '', AT).stage).toBe('finalReview')
  })

  it('is none where the text is what was read, or nobody has passed it yet', () => {
    expect(afterEdit(ready, () => 'd1', '', AT)).toBe(ready)
    const waiting = after({ stage: 'draft' }, ...WHOLE.slice(0, 3))
    expect(afterEdit(waiting, () => 'd2', '', AT)).toBe(waiting)
    const old: ReviewState = { stage: 'ready' }
    expect(afterEdit(old, () => 'd2', '', AT)).toBe(old)
  })
})
