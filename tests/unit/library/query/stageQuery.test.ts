import { expect, it } from 'vitest'
import type { Stage } from '../../../../src/article/article.ts'
import { STAGES, type StageNames } from '../../../../src/article/stages.ts'
import { nameStages } from '../../../../src/library/query/nameStages.ts'
import { parseQuery } from '../../../../src/library/query/parseQuery.ts'
import { stageQuery } from '../../../../src/library/query/stageQuery.ts'

/** The stages that a house of these names finds by a query. */
function heard(query: string, names: StageNames): readonly Stage[] {
  const { clauses, hints } = parseQuery(nameStages(query, names), '2016-05-19')
  expect(hints).toEqual([])
  return clauses.flatMap((clause) => (clause.kind === 'stage' ? clause.stages : []))
}

it('speaks as the house does where that is understood', () => {
  expect(stageQuery(['finalReview'], STAGES, 'zh')).toBe('状态:待终审')
  expect(stageQuery(['draft', 'returned'], STAGES, 'zh')).toBe('状态:草稿|退回')
  expect(stageQuery(['finalReview'], STAGES, 'en')).toBe('state:"Final review"')
  const own = {
    ...STAGES,
    finalReview: { zh: '待签发', en: 'Sign-off' },
    secondReview: { zh: '待终审', en: 'Final review' },
  }
  expect(stageQuery(['finalReview'], own, 'zh')).toBe('状态:待签发')
})

it.each<[string, Partial<StageNames>, readonly Stage[]]>([
  [
    'another 审 is called 终审',
    { secondReview: STAGES.finalReview, finalReview: { zh: '待签发', en: 'x' } },
    ['finalReview'],
  ],
  ['a name is a list to a query', { finalReview: { zh: '待总编、值班审', en: 'Editor/chief' } }, ['finalReview']],
  ['a name has a quote in it', { finalReview: { zh: '待“总编”审', en: `The "chief's"` } }, ['finalReview']],
  ['a name is the key of another stage', { finalReview: { zh: 'draft', en: 'Draft' } }, ['finalReview', 'draft']],
  ['a name is another stage’s in the other language', { firstReview: { zh: '待', en: '待终审' } }, ['finalReview']],
  [
    'the one before is not used, and waits for it',
    { secondReview: STAGES.finalReview },
    ['secondReview', 'finalReview'],
  ],
])('finds the stage where %s', (_, own, wanted) => {
  const names = { ...STAGES, ...own }
  for (const language of ['zh', 'en'] as const) {
    const called = (stage: Stage) => names[stage][language] === names.finalReview[language]
    const found = heard(stageQuery(['finalReview'], names, language), names)
    expect(found).toContain('finalReview')
    expect(found.filter((stage) => !called(stage))).toEqual([])
    expect(wanted).toEqual(expect.arrayContaining([...found]))
  }
})
