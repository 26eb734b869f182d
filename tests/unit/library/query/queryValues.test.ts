import { expect, it } from 'vitest'
import { STAGES } from '../../../../src/article/stages.ts'
import { queryName, queryNames } from '../../../../src/library/query/queryNames.ts'
import { offeredFor, queryValues } from '../../../../src/library/query/queryValues.ts'
import { rowClause } from '../../../../src/library/query/rows/rowClause.ts'

it('offers what was used before, the house’s stages, and words that the language knows', () => {
  expect(queryValues({ kind: 'field', field: 'editors' }, { editors: ['钟义见'] }, 'zh', STAGES)).toEqual(['钟义见'])
  expect(queryValues({ kind: 'field', field: 'origin' }, {}, 'en', STAGES)).toEqual(['Original', 'Reprint', 'Compiled'])
  const own = { ...STAGES, finalReview: { zh: '待签发', en: 'Sign-off' } }
  expect(queryValues({ kind: 'stage' }, {}, 'zh', own)).toContain('待签发')
  expect(queryValues(null, {}, 'zh', STAGES)).toEqual([])
})

it.each(['zh', 'en'] as const)('offers nothing that the language does not understand (%s)', (language) => {
  for (const name of queryNames(language))
    for (const value of queryValues(queryName(name), {}, language, STAGES))
      expect(rowClause(`${name}:"${value}"`, STAGES), `${name}:${value}`).not.toBeNull()
})

it('offers first what begins so, never what is there already, at most twelve', () => {
  expect(offeredFor(['中国青年报', '青年', '青年文摘'], '青年')).toEqual(['青年文摘', '中国青年报'])
  expect(
    offeredFor(
      Array.from({ length: 30 }, (_, at) => `报${at}`),
      '报',
    ),
  ).toHaveLength(12)
})
