import { expect, it } from 'vitest'
import { namePerson } from '../../../../src/library/query/namePerson.ts'

it.each([
  ['责编:我', '责编:"丁 涛"'],
  ['-作者：我 党建', '-作者："丁 涛" 党建'],
  ['editors:me 状态:待', 'editors:"丁 涛" 状态:待'],
  ['标题:我 我 "责编:我" 责编:"我" 责编:我们', '标题:我 我 "责编:我" 责编:"我" 责编:我们'],
])('puts the name in the place of 我 behind names alone: %s', (query, named) => {
  expect(namePerson(query, '丁 涛')).toBe(named)
})

it('leaves the query where nobody has said who they are', () => {
  expect(namePerson('责编:我', '')).toBe('责编:我')
})
