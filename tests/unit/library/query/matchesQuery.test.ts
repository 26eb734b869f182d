import { expect, it } from 'vitest'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import type { LibraryRow } from '../../../../src/library/libraryRow.ts'
import { matchesQuery, type Searched } from '../../../../src/library/query/matchesQuery.ts'
import { parseQuery } from '../../../../src/library/query/parseQuery.ts'
import { searchTerms } from '../../../../src/library/query/searchTerms.ts'
import { articleText } from '../../../../src/library/search/articleText.ts'
import { FEW_WORDS } from '../../../helpers/searchDictionaries.ts'

const metadata = {
  ...emptyMetadata(),
  title: '打好党建牌',
  editors: ['钟义见'],
  publishedAt: '2016-05-19T14:08:00+08:00',
}
const row: LibraryRow = {
  ...metadata,
  id: '20160519-打好党建牌-abcd',
  modifiedAt: '2016-05-19T16:30:00.000Z',
  characters: 1684,
  stage: 'secondReview',
}
const body = '近日,中共中央印发《意见》。'
const article: Searched = { row, metadata, body, text: articleText(metadata, body, FEW_WORDS) }

function matches(text: string, searched = article): boolean {
  const { clauses } = parseQuery(text, '2016-05-20')
  const ready = clauses.map((clause) => ({ ...clause, terms: searchTerms(clause, FEW_WORDS.simplify), literal: null }))
  return matchesQuery(ready, searched)
}

it.each([
  '党建 责编:钟义见 状态:待复审 字数:>1000',
  '责编:zyj',
  '缺:摘要 -缺:标题',
  '日期:2016-05',
  '修改:今天',
  '中共中央',
  '编号:20160519',
])('finds by %s', (text) => {
  expect(matches(text)).toBe(true)
})

it.each([
  '-党建',
  '责编:中共',
  '标题:中共',
  '状态:待初审',
  '字数:<1000',
  '缺:责编',
  '日期:2015',
  '修改:昨天',
  '编号:2017',
  '党建 没有',
])('does not find by %s', (text) => {
  expect(matches(text)).toBe(false)
})

it('knows nothing of what is missing from, or the state of, an article that cannot be read', () => {
  const damaged = { ...article, row: { ...row, damaged: true as const } }
  expect(matches('缺:摘要', damaged)).toBe(false)
  expect(matches('状态:待复审', damaged)).toBe(false)
  expect(matches('-状态:待复审', damaged)).toBe(true)
})

it('tells what was checked from what was not', () => {
  const found = (text: string, counts: Searched['findings']) => matches(text, { ...article, findings: counts ?? null })
  const some = { errors: 1, warnings: 0, hints: 2 }
  const none = { errors: 0, warnings: 0, hints: 0 }
  for (const text of ['问题:>0', '问题:3', '问题:错误', '问题:提示', '-问题:警告', '-问题:未查'])
    expect(found(text, some), text).toBe(true)
  for (const text of ['问题:无', '问题:>3', '问题:警告', '问题:未查']) expect(found(text, some), text).toBe(false)
  expect([found('问题:无', none), found('问题:有', none)]).toEqual([true, false])
  expect(['问题:有', '问题:无', '问题:<9', '问题:未查'].map((text) => found(text, null))).toEqual([
    false,
    false,
    false,
    true,
  ])
  // What cannot be read was not checked, and cannot be.
  expect(matches('问题:未查', { ...article, row: { ...row, damaged: true } })).toBe(false)
})
