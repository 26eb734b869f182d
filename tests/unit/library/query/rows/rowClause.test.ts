import { expect, it } from 'vitest'
import { STAGES } from '../../../../../src/article/stages.ts'
import { rowClause } from '../../../../../src/library/query/rows/rowClause.ts'

it('hears one condition, by the house’s names, and nothing in what is none or several', () => {
  const own = { ...STAGES, finalReview: { zh: '待签发', en: 'Sign-off' } }
  expect(rowClause('-状态:待签发', own)).toEqual({ kind: 'stage', stages: ['finalReview'], not: true })
  expect(rowClause('状态:待签发', STAGES)).toBeNull()
  expect(rowClause('甲 乙', STAGES)).toBeNull()
  expect(rowClause('', STAGES)).toBeNull()
  expect(rowClause('字数:许多', STAGES)).toBeNull()
  expect(rowClause('"甲', STAGES)).toEqual({ kind: 'word', text: '甲', not: false })
})
