import { expect, it } from 'vitest'
import { lastStepWords } from '../../../../renderer/review/lastStepWords.ts'
import { REVIEW_STEPS } from '../../../../src/review/reviewSteps.ts'
import { houseSteps } from '../../../helpers/houseSteps.ts'

it('says what the last 审 is called, and what has to be done for it', () => {
  expect(lastStepWords(REVIEW_STEPS, 'zh')).toEqual({ review: '终审', work: '三校和终审' })
  expect(lastStepWords(REVIEW_STEPS, 'en').work).toBe('Third proof, Final review')
  expect(lastStepWords(houseSteps({}, {}, { review: '总编审', proof: null }), 'zh').work).toBe('总编审')
})
