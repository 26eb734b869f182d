import { describe, expect, it } from 'vitest'
import { chosenRows } from '../../../../../main/publish/batch/chosenRows.ts'
import type { LibraryRow } from '../../../../../src/library/libraryRow.ts'

const row = (id: string, more: Partial<LibraryRow> = {}): LibraryRow => ({
  id,
  title: '打好基层党建',
  editors: ['钟义见'],
  source: '中国社会科学网',
  authors: ['吴益美'],
  channelPath: ['党政院校', '原创专区'],
  publishedAt: '2016-05-19T14:08+08:00',
  modifiedAt: '',
  characters: 1,
  stage: 'draft',
  ...more,
})
const rows = [row('a'), row('b', { source: '新华社', stage: 'ready' }), row('c', { publishedAt: '2017-05-19' })]
const chosen = (...conditions: string[]) => {
  const found = chosenRows(rows, conditions)
  return found.ok ? found.value.map(({ id }) => id).join('') : found.error.detail
}

describe('the rows that are meant', () => {
  it.each([
    [[], 'abc'],
    [['source:社会科学'], 'ac'],
    [['stage:ready'], 'b'],
    [['stage:read'], ''],
    [['date:2016-05'], 'ab'],
    [['date:05-19'], ''],
    [['editor:钟义见', 'channel:原创', 'author:吴', 'title:党建'], 'abc'],
    [['source:新华社', 'date:2017'], ''],
  ])('%j → %s', (conditions, ids) => {
    expect(chosen(...conditions)).toBe(ids)
  })

  it.each(['nonsense', 'colour:red', 'title:', ':x', 'toString:x'])('refuses what is no condition: %s', (condition) => {
    expect(chosen(condition)).toBe(condition)
  })
})
