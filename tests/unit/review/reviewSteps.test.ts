import { expect, it } from 'vitest'
import { firstStage, REVIEW_STEPS, stageAfter, stepOf } from '../../../src/review/reviewSteps.ts'
import { houseSteps } from '../../helpers/houseSteps.ts'

it('leads through three 审, each with its 校, to what can be published', () => {
  expect(REVIEW_STEPS.map(({ review, proof }) => [review.zh, proof?.zh])).toEqual([
    ['初审', '一校'],
    ['复审', '二校'],
    ['终审', '三校'],
  ])
  expect(firstStage(REVIEW_STEPS)).toBe('firstReview')
  REVIEW_STEPS.forEach((step, at) =>
    expect(stageAfter(step, REVIEW_STEPS)).toBe(REVIEW_STEPS[at + 1]?.stage ?? 'ready'),
  )
  expect(stepOf('draft', REVIEW_STEPS)).toBeUndefined()
})

it('passes over what the house does not have', () => {
  const steps = houseSteps({ used: false }, { used: false })
  expect([firstStage(steps), stepOf('firstReview', steps)?.stage]).toEqual(['finalReview', 'finalReview'])
  const [first] = houseSteps({}, { used: false })
  expect(first && stageAfter(first, houseSteps({}, { used: false }))).toBe('finalReview')
})
