import { expect, it } from 'vitest'
import { recentFirst, withRecent } from '../../../../../renderer/app/palette/recentCommands.ts'

it('puts what was run last first, each once, and forgets the oldest and the unknown', () => {
  expect(recentFirst(['a', 'b', 'c'], ['c', 'gone', 'b'])).toEqual(['c', 'b', 'a'])
  expect(withRecent(['a', 'b'], 'b')).toEqual(['b', 'a'])
  expect(withRecent(['1', '2', '3', '4', '5', '6', '7', '8'], '9')).toEqual(['9', '1', '2', '3', '4', '5', '6', '7'])
})
