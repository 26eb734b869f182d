import { expect, it } from 'vitest'
import { STAGES } from '../../../src/article/stages.ts'
import { REVIEW_STEPS } from '../../../src/review/reviewSteps.ts'
import { stageNames } from '../../../src/review/stageNames.ts'
import { houseSteps } from '../../helpers/houseSteps.ts'

it('calls a stage by its 审, one that is switched off by the next, and all others as everywhere', () => {
  expect(stageNames(REVIEW_STEPS)).toEqual(STAGES)
  const names = stageNames(houseSteps({ used: false }, { review: '部门审' }))
  expect([names.firstReview, names.secondReview.zh, names.finalReview.zh, names.draft.zh]).toEqual([
    { zh: '待部门审', en: '部门审' },
    '待部门审',
    '待终审',
    '草稿',
  ])
})
