import { expect, it } from 'vitest'
import { REVIEW_STEPS } from '../../../../src/review/reviewSteps.ts'
import { stepWritten, usualProof, writtenStep } from '../../../../src/review/stored/writtenStep.ts'

it('writes a step in either language, and reads the same from either', () => {
  for (const step of REVIEW_STEPS)
    for (const language of ['zh', 'en'] as const) expect(stepWritten(writtenStep(step, language))).toEqual(step)
  expect(writtenStep(REVIEW_STEPS[1]!, 'en')).toMatchObject({ review: 'Second review', proof: 'Second proof' })
})

it('reads a name of the house as it is, without the spaces around it', () => {
  const written = { stage: 'firstReview', used: false, review: ' 部门\u3000 审 ', proof: null } as const
  expect(stepWritten(written)).toEqual({
    ...{ stage: 'firstReview', isUsed: false, proof: null },
    review: { zh: '部门 审', en: '部门 审' },
  })
  // The usual name of another step is a name like any other.
  expect(stepWritten({ ...written, review: '终审' }).review.en).toBe('终审')
})

it('knows the usual 校', () => {
  expect(usualProof('finalReview')?.zh).toBe('三校')
})
