import { expect, it } from 'vitest'
import { keptStepsDraft, readStepsDraft } from '../../../../renderer/review/steps/stepsDraft.ts'
import { REVIEW_STEPS } from '../../../../src/review/reviewSteps.ts'
import { houseSteps, USUAL_WRITTEN, writtenHouse } from '../../../helpers/houseSteps.ts'

const typed = writtenHouse({ review: '部门审 ' }, { used: false }, { proof: null })

it('reads what was kept, also what is not right yet', () => {
  const kept = keptStepsDraft(typed, REVIEW_STEPS, 'zh')
  expect(readStepsDraft(kept, REVIEW_STEPS, 'zh')).toEqual({ steps: typed, isOvertaken: false })
})

it('says that other steps hold by now', () => {
  const kept = keptStepsDraft(typed, REVIEW_STEPS, 'zh')
  expect(readStepsDraft(kept, houseSteps({ review: '编辑审' }), 'zh')).toEqual({ steps: typed, isOvertaken: true })
})

it('gives names that every desk has in the language of the moment', () => {
  const read = readStepsDraft(keptStepsDraft(typed, REVIEW_STEPS, 'zh'), REVIEW_STEPS, 'en')
  expect(read?.isOvertaken).toBe(false)
  expect(read?.steps.map(({ review }) => review)).toEqual([
    '部门审',
    REVIEW_STEPS[1]?.review.en,
    REVIEW_STEPS[2]?.review.en,
  ])
})

const wrap = (steps: unknown) => JSON.stringify({ over: REVIEW_STEPS, language: 'zh', steps })
it.each([
  '',
  'null',
  '{',
  '[]',
  wrap(null),
  wrap([]),
  wrap([...USUAL_WRITTEN, USUAL_WRITTEN[0]]),
  wrap([...USUAL_WRITTEN].reverse()),
  wrap(USUAL_WRITTEN.map((step) => ({ ...step, review: 3 }))),
  wrap(USUAL_WRITTEN.map((step) => ({ ...step, used: 'yes' }))),
  wrap([null, null, null]),
])('takes %j for no draft', (kept) => {
  expect(readStepsDraft(kept, REVIEW_STEPS, 'zh')).toBeNull()
})
