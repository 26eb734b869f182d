import { expect, it } from 'vitest'
import { STAGES, type StageNames } from '../../../../src/article/stages.ts'
import { nameStages } from '../../../../src/library/query/nameStages.ts'
import { parseQuery } from '../../../../src/library/query/parseQuery.ts'

const NAMES: StageNames = {
  ...STAGES,
  firstReview: { zh: '待部门审', en: 'Desk check' },
  secondReview: { zh: '待初审', en: '初审' },
}

it.each([
  ['状态:待部门审', '状态:"firstReview"'],
  ['党建 -状态：待部 字数:>1', '党建 -状态:"firstReview" 字数:>1'],
  ['state:"Desk check"', 'state:"firstReview"'],
  ['状态:草稿|待部门审、退回', '状态:"draft|firstReview|returned"'],
  // The house's own name comes before the one that another stage has everywhere.
  ['状态:待初审', '状态:"secondReview"'],
  // What the house has no name for goes by the one it has everywhere.
  ['状态:待复审', '状态:"secondReview"'],
  ['状态:nobody 标题:待部门审 待部门审', '状态:nobody 标题:待部门审 待部门审'],
  ['状态:', '状态:'],
])('%s', (query, named) => {
  expect(nameStages(query, NAMES)).toBe(named)
})

it('asks for both stages where one is switched off and called as the next', () => {
  const names = { ...STAGES, firstReview: STAGES.secondReview }
  const { clauses, hints } = parseQuery(nameStages('状态:待复审', names), '2016-05-19')
  expect([clauses, hints]).toEqual([[{ kind: 'stage', stages: ['firstReview', 'secondReview'], not: false }], []])
})

it('finds the same where the house has no names of its own', () => {
  for (const query of ['状态:待', 'state:final', '-状态:退回|草稿'])
    expect(parseQuery(nameStages(query, { ...STAGES }), '').clauses).toEqual(parseQuery(query, '').clauses)
  expect(nameStages('状态:待', STAGES)).toBe('状态:待')
})
