import { expect, it } from 'vitest'
import { readHead } from '../../../../src/check/lexicon/readHead.ts'

it('says of a list what its head says, and of the rest what the file’s name says', () => {
  expect(
    readHead(['# 用途: 人名—职务', '#编者：校对组', '# 别的：不管', '# 日期： 2026-01-01 '], '本报禁用词.csv'),
  ).toEqual({
    name: '本报禁用词',
    kind: 'person',
    version: '',
    date: '2026-01-01',
    by: '校对组',
  })
  expect(readHead([], '本报禁用词.csv').kind).toBe('forbidden')
  expect(readHead(['# 用途：没有这种'], 'a.csv').kind).toBe('preferred')
})
