import { expect, it } from 'vitest'
import { shownName } from '../../../../src/saving/lock/shownName.ts'

it('shows a name as it is', () => {
  expect(shownName(' 钟义见 ')).toBe('钟义见')
})

it('keeps a name from a foreign file to one short line without tricks', () => {
  expect(shownName('王\u0000芳\r\n责编\u202E反')).toBe('王 芳 责编 反')
  expect([...shownName('😀'.repeat(80))]).toHaveLength(50)
  for (const none of [null, 7, {}, ['x']]) expect(shownName(none)).toBe('')
})
