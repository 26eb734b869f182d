import { expect, it } from 'vitest'
import { rankNames } from '../../../../renderer/commands/rankNames.ts'

it.each([
  ['', 0],
  ['查找', 0],
  ['cz', 1],
  ['找', 2],
  ['找 cha', 2],
  ['CZ', 1],
  ['替换', -1],
  ['查找 替换', -1],
])('ranks 查找 at %j as %i', (query, rank) => {
  expect(rankNames(query, ['查找'], ['cz', 'chazhao'])).toBe(rank)
})
