import { expect, it } from 'vitest'
import { emptyMetadata, withPatch } from '../../../../src/article/metadata.ts'
import { matchesQuery } from '../../../../src/library/query/matchesQuery.ts'
import { parseQuery } from '../../../../src/library/query/parseQuery.ts'
import { articleText } from '../../../../src/library/search/articleText.ts'
import { listQuery } from '../../../../src/library/lists/listQuery.ts'
import { readyClauses } from '../../../../main/library/index/readyClauses.ts'
import { FEW_WORDS } from '../../../helpers/searchDictionaries.ts'
import { tableRow } from '../../../helpers/tableRow.ts'

it.each([
  ['source', '新华社', { source: '新华社' }],
  ['source', '“半月谈”"内部版"', { source: '“半月谈”"内部版"' }],
  ['source', '来源:状态:草稿', { source: '来源:状态:草稿' }],
  ['source', '🀄️ -词', { source: '🀄️ -词' }],
  ['editors', 'O’Neil 丁', { editors: ['汤诗瑶', 'O’Neil 丁'] }],
  ['channelPath', '理论 A/党建', { channelPath: ['理论 A', '党建', '基层'] }],
] as const)('finds an article that has %s %s, without a hint', async (field, value, fields) => {
  const query = parseQuery(listQuery(field, value), '2016-05-19')
  expect(query.hints).toEqual([])
  const dictionaries = FEW_WORDS
  const metadata = withPatch(emptyMetadata(), fields)
  const searched = (given: typeof metadata) => ({
    row: tableRow({}).row,
    metadata: given,
    body: '',
    text: articleText(given, '', dictionaries),
  })
  const clauses = readyClauses(query, dictionaries.simplify)
  expect(clauses.length).toBeGreaterThan(0)
  expect(matchesQuery(clauses, searched(metadata))).toBe(true)
  expect(matchesQuery(clauses, searched(emptyMetadata()))).toBe(false)
})
