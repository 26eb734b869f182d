import { expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { partChangeMarkup } from '../../../../../src/article/document/marks/changeMark.ts'

const good = { id: 'abc123', by: '编辑甲', at: '2026-05-19T06:08:00.000Z' }

it.each([
  ['id', ''],
  ['id', 'ABC DEF'],
  ['by', '长'.repeat(51)],
  ['at', '昨天'],
  ['at', ''],
])('refuses the %s %j', (name, value) => {
  for (const mark of ['insertion', 'deletion']) {
    articleSchema.text('甲', [articleSchema.mark(mark, good)]).check()
    expect(() => articleSchema.text('甲', [articleSchema.mark(mark, { ...good, [name]: value })]).check()).toThrow(
      RangeError,
    )
  }
})

it('one person’s insertion may be another’s deletion, a comment lies over both, and nothing is inserted twice', () => {
  const set = ['insertion', 'deletion', 'insertion', 'comment'].map((name) =>
    articleSchema.mark(name, name === 'comment' ? { id: 'abcdef' } : good),
  )
  const joined = set.reduce(
    (all, mark) => mark.addToSet(all),
    [] as (typeof set)[number][] as readonly (typeof set)[number][],
  )
  expect(joined.map(({ type }) => type.name)).toEqual(['comment', 'insertion', 'deletion'])
})

it('a row says whose change it is in one attribute, whatever the name', () => {
  expect(partChangeMarkup({ ...good, by: '甲 \n"乙"' })).toBe('abc123 2026-05-19T06:08:00.000Z 甲 \n"乙"')
})
