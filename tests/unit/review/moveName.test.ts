import { expect, it } from 'vitest'
import { moveName } from '../../../src/review/moveName.ts'

it('names a move by the step it passes or proofreads', () => {
  expect(moveName('pass', 'draft').key).toBe('handIn')
  expect(moveName('pass', 'returned').key).toBe('handIn')
  expect(moveName('pass', 'secondReview')).toMatchObject({ key: 'pass', step: { zh: '复审' } })
  expect(moveName('proof', 'finalReview')).toMatchObject({ key: 'proof', step: { zh: '三校' } })
  expect(moveName('return', 'finalReview')).toMatchObject({ key: 'return', step: { zh: '' } })
})
