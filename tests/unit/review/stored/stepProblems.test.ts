import { expect, it } from 'vitest'
import { stepProblems } from '../../../../src/review/stored/stepProblems.ts'
import { USUAL_WRITTEN, writtenHouse } from '../../../helpers/houseSteps.ts'

const kinds = (...own: Parameters<typeof writtenHouse>) =>
  stepProblems(writtenHouse(...own)).map(({ stage, part, kind }) => [stage, part, kind])

it('finds nothing wrong with what every house has, nor with the names of a step that is not used', () => {
  expect(stepProblems(USUAL_WRITTEN)).toEqual([])
  expect(kinds({ used: false, review: '', proof: '一，二' })).toEqual([])
  expect(kinds({ review: '甲乙丙丁戊己庚辛壬癸', proof: 'Proof of the desk' })).toEqual([])
})

it.each([
  [' ', 'empty'],
  ['甲乙丙丁戊己庚辛壬癸子', 'long'],
  ['A review of the whole desk', 'long'],
  ['部门：审', 'marks'],
  ['部门|审', 'marks'],
  ['“审”', 'marks'],
  ['部门\n审', 'marks'],
  ['部门\u200b审', 'marks'],
])('refuses the name %j: %s', (review, kind) => {
  expect(kinds({ review })).toEqual([['firstReview', 'review', kind]])
})

it('refuses a name that another 审 or 校 has, however it is written', () => {
  expect(kinds({ review: ' 终 审' })).toEqual([['finalReview', 'review', 'same']])
  expect(kinds({ proof: '初审' })).toEqual([['firstReview', 'proof', 'same']])
  expect(kinds({ review: 'ＡB' }, { proof: 'ab' })).toEqual([['secondReview', 'proof', 'same']])
})

it('keeps the last review', () => {
  expect(kinds({}, {}, { used: false })).toEqual([['finalReview', 'used', 'finalOff']])
})
