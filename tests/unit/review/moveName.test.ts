import { expect, it } from 'vitest'
import { moveName, recordedMoveName } from '../../../src/review/moveName.ts'
import { houseSteps } from '../../helpers/houseSteps.ts'
import { REVIEW_STEPS } from '../../../src/review/reviewSteps.ts'

it('names a move by the step it passes or proofreads', () => {
  expect(moveName('pass', 'draft', REVIEW_STEPS).key).toBe('handIn')
  expect(moveName('pass', 'returned', REVIEW_STEPS).key).toBe('handIn')
  expect(moveName('pass', 'secondReview', REVIEW_STEPS)).toMatchObject({ key: 'pass', step: { zh: '复审' } })
  expect(moveName('proof', 'finalReview', REVIEW_STEPS)).toMatchObject({ key: 'proof', step: { zh: '三校' } })
  expect(moveName('return', 'finalReview', REVIEW_STEPS)).toMatchObject({ key: 'return', step: { zh: '' } })
})

it('names what is opened again by an edit, and merges nothing that is merged', () => {
  const steps = houseSteps({ proof: null }, {}, { review: '总编审' })
  expect(moveName('edited', 'ready', steps)).toEqual({ key: 'edited', step: { zh: '总编审', en: '总编审' } })
  expect(moveName('proof', 'firstReview', steps).step.zh).toBe('')
  expect(moveName('pass', 'firstReview', houseSteps({ used: false }, { review: '部门审' })).step.zh).toBe('部门审')
})

it('names the record by what the house called the step then', () => {
  expect(recordedMoveName({ move: 'pass', from: 'firstReview', step: '部门审' }).step).toEqual({
    zh: '部门审',
    en: '部门审',
  })
  expect(recordedMoveName({ move: 'pass', from: 'firstReview' }).step.en).toBe('First review')
  expect(recordedMoveName({ move: 'edited', from: 'ready', step: '总编审' }).step.zh).toBe('总编审')
  expect(recordedMoveName({ move: 'return', from: 'firstReview', step: '部门审' }).step.zh).toBe('')
})
