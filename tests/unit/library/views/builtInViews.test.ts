import { expect, it } from 'vitest'
import { STAGES } from '../../../../src/article/stages.ts'
import { nameStages } from '../../../../src/library/query/nameStages.ts'
import { parseQuery } from '../../../../src/library/query/parseQuery.ts'
import { builtInViews } from '../../../../src/library/views/builtInViews.ts'
import { REVIEW_STEPS } from '../../../../src/review/reviewSteps.ts'
import { stageNames } from '../../../../src/review/stageNames.ts'

it('are queries that are understood, the same in both languages', () => {
  const [zh, en] = [builtInViews(STAGES, 'zh'), builtInViews(STAGES, 'en')]
  expect(en.map(({ id }) => id)).toEqual(zh.map(({ id }) => id))
  for (const [at, view] of zh.entries()) {
    const read = [view.query, en[at]?.query ?? ''].map((query) => parseQuery(query, '2016-05-19'))
    expect(read.flatMap(({ hints }) => hints)).toEqual([])
    const plain = read.map(({ clauses }) => JSON.stringify(clauses).replace('"me"', '"我"'))
    expect(plain[1]).toBe(plain[0])
  }
})

it('find what waits for the last 审 in a house that calls another one 终审', () => {
  const steps = REVIEW_STEPS.map((step) => ({
    ...step,
    review: { firstReview: '终审', secondReview: '复审', finalReview: '签发' }[step.stage],
  })).map((step) => ({ ...step, review: { zh: step.review, en: step.review } }))
  const names = stageNames(steps)
  for (const language of ['zh', 'en'] as const) {
    const view = builtInViews(names, language).find(({ id }) => id === 'final')
    expect(view?.name).toBe(language === 'zh' ? '待签发' : '签发')
    expect(parseQuery(nameStages(view?.query ?? '', names), '2016-05-19').clauses).toEqual([
      { kind: 'stage', stages: ['finalReview'], not: false },
    ])
  }
})
