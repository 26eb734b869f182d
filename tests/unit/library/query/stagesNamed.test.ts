import { expect, it } from 'vitest'
import { STAGES } from '../../../../src/article/stages.ts'
import { listed, stagesNamed } from '../../../../src/library/query/stagesNamed.ts'

it('knows a stage by its name or the beginning of it, in both languages; a whole name before a beginning', () => {
  expect(stagesNamed('待', STAGES)).toEqual(['firstReview', 'secondReview', 'finalReview', 'ready'])
  expect(stagesNamed('final review', STAGES)).toEqual(['finalReview'])
  expect([stagesNamed('', STAGES), stagesNamed('甲', STAGES)]).toEqual([[], []])
  const names = { ...STAGES, firstReview: { zh: '待审', en: 'a' }, secondReview: { zh: '待审二', en: 'b' } }
  expect(stagesNamed('待审', names)).toEqual(['firstReview'])
  expect(stagesNamed('待审二', names)).toEqual(['secondReview'])
})

it('takes a stage’s own key for that stage, whatever the house calls another', () => {
  const names = { ...STAGES, firstReview: { zh: '待finalReview', en: 'finalReview' } }
  expect(stagesNamed('finalReview', names)).toEqual(['finalReview'])
  expect(stagesNamed('final', names)).toEqual(['firstReview', 'finalReview'])
})

it('takes a list apart', () => {
  expect(listed('甲|乙、丙/ ，丁')).toEqual(['甲', '乙', '丙', '丁'])
})
