import { expect, it } from 'vitest'
import { canHold } from '../../../../../main/library/index/canHold.ts'
import { dictionaries } from '../../../../../main/library/index/dictionaries.ts'
import { readyClauses } from '../../../../../main/library/index/readyClauses.ts'
import { parseQuery } from '../../../../../src/library/query/parseQuery.ts'

it('rules out only what surely lacks a word', async () => {
  const { simplify } = await dictionaries()
  const can = (query: string, body: string, metadata = '{"title":"标题"}') =>
    canHold(readyClauses(parseQuery(query, ''), simplify), body, metadata, simplify)
  expect(can('抓党建', '抓住党建')).toBe(false)
  expect(can('抓党建', '要抓党建。')).toBe(true)
  expect(can('抓党建', '要抓 党建。')).toBe(true)
  expect(can('抓党建', '要抓黨建。')).toBe(true)
  expect(can('标题', '正文')).toBe(true)
  expect(can('简体中文', '正文')).toBe(true)
  expect(can('抓黨建', '抓住党建')).toBe(false)
  expect(can('抓黨建', '抓党 建')).toBe(true)
  for (const [query, body] of [
    ['2012年7月；', '2012年7月，'],
    ['年5月。决', '年5月决'],
    ['"5G时代"', '5月时代'],
  ] as const)
    expect(can(query, body), query).toBe(false)
  for (const [query, body] of [
    ['2012年7月；', '２０１２ 年7月;'],
    ['年5月。决', '年5月。\u200b决'],
    ['"5G时代"', '５ｇ時代'],
    ['党"建', '甲'],
  ] as const)
    expect(can(query, body, '{"title":"a\\\\b"}'), query).toBe(true)
  expect(can('新华。', '正文', '{"source":"新华。"}')).toBe(true)
  expect(can('-抓党建 gdp 责编:没有人', '正文')).toBe(true)
})
