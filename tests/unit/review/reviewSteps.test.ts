import { expect, it } from 'vitest'
import { REVIEW_STEPS, stepOf } from '../../../src/review/reviewSteps.ts'

it('leads through three 审, each with its 校, to what can be published', () => {
  expect(REVIEW_STEPS.map(({ review, proof }) => [review.zh, proof?.zh])).toEqual([
    ['初审', '一校'],
    ['复审', '二校'],
    ['终审', '三校'],
  ])
  REVIEW_STEPS.forEach(({ next }, at) => expect(next).toBe(REVIEW_STEPS[at + 1]?.stage ?? 'ready'))
  expect(stepOf('draft')).toBeUndefined()
})
