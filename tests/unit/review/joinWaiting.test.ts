import { expect, it } from 'vitest'
import { joinWaiting } from '../../../src/review/joinWaiting.ts'
import { REVIEW_STEPS } from '../../../src/review/reviewSteps.ts'
import { houseSteps } from '../../helpers/houseSteps.ts'

const GROUPS = ['draft', 'firstReview', 'secondReview', 'finalReview', ''].map((name, at) => ({ name, count: at + 1 }))

it('joins those that wait for the same step, and leaves all others as they are', () => {
  expect(joinWaiting(GROUPS, REVIEW_STEPS)).toEqual(GROUPS)
  expect(joinWaiting(GROUPS, houseSteps({ used: false }, { used: false }))).toEqual([
    { name: 'draft', count: 1 },
    { name: 'finalReview', count: 9 },
    { name: '', count: 5 },
  ])
})
