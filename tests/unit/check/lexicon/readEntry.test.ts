import { expect, it } from 'vitest'
import { readEntry } from '../../../../src/check/lexicon/readEntry.ts'

it('reads the cells of a line; a day that is none is no limit', () => {
  expect(readEntry('李示例,局长,"注,释",2022-01-01,明年')).toEqual({
    word: '李示例',
    right: '局长',
    note: '注,释',
    since: '2022-01-01',
    until: '',
  })
})
