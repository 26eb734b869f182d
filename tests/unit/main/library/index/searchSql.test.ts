import { expect, it } from 'vitest'
import { dictionaries } from '../../../../../main/library/index/dictionaries.ts'
import { readyClauses } from '../../../../../main/library/index/readyClauses.ts'
import { searchSql } from '../../../../../main/library/index/searchSql.ts'
import { parseQuery } from '../../../../../src/library/query/parseQuery.ts'

const sqlOf = async (text: string) =>
  searchSql(readyClauses(parseQuery(text, '2016-05-19'), (await dictionaries()).simplify))

it('asks for pairs, and is exact where a pair is all', async () => {
  expect(await sqlOf('党建')).toMatchObject({ match: '(("党建"))', exact: true, where: '' })
  expect(await sqlOf('抓党建')).toMatchObject({ match: '(("抓党" AND "党建"))', exact: false })
  expect((await sqlOf('党')).match).toBe('("党" *)')
})

it('leaves out what does not hold the longest run of 汉字 and digits as it stands, where a text is plain', async () => {
  const runs = async (text: string) => (await sqlOf(text)).runs
  expect(await runs('抓党建')).toEqual(['抓党建', '抓党建'])
  expect(await runs('"年5月。决胜脫貧 攻坚"')).toEqual(['决胜脱贫攻坚', '决胜脱贫攻坚'])
  expect(await runs('２０１２年 党的建设')).toEqual(['2012年', '2012年', '党的建设', '党的建设'])
  expect((await sqlOf('抓党建 2012年')).holds.split(' AND ')).toHaveLength(2)
  // Two characters are a pair of the index; what is left out is no condition; the names of choices stand in no article.
  for (const text of ['党建', '-抓党建', '简体中', '来源:新华社', 'gdpdata', '党，建。'])
    expect(await runs(text), text).toEqual([])
})

it('leaves what it has no pair for, and what must not be there, to the look at the text', async () => {
  expect(await sqlOf('-党建')).toMatchObject({ match: '', exact: false })
  expect(await sqlOf('。')).toMatchObject({ match: '', exact: false })
  expect(await sqlOf('党建。')).toMatchObject({ match: '(("党建" AND "建。" *))', exact: false })
  expect(await sqlOf('建。')).toMatchObject({ match: '(("建。" *))', exact: true })
})

it('gives numbers, days and states as values, never as text of the statement', async () => {
  const { where, values } = await sqlOf("字数:>2000 -日期:2016-05 状态:待复审 编号:'")
  expect(where).toBe(
    "a.characters >= ? AND a.characters <= ? AND NOT (a.published != '' AND a.published >= ? AND a.published < ?) AND a.stage IN (?) AND instr(a.id, ?) > 0",
  )
  expect(values).toEqual([2001, Number.MAX_SAFE_INTEGER, '2016-05', '2016-05~', 'secondReview', "'"])
})

it('survives any quote and star in a word', async () => {
  for (const text of ['"*"', '党"建', "';DROP TABLE articles;--", '*', 'NEAR(甲)']) {
    expect((await sqlOf(text)).match, text).not.toContain('DROP')
  }
})
