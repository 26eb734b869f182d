import { expect, it } from 'vitest'
import { FIELD_KEYS, fieldOf } from '../../../../src/article/fields.ts'
import { isListedField } from '../../../../src/library/lists/isListedField.ts'

it('is true of names that the desk remembers, and of no field without them', () => {
  const listed = FIELD_KEYS.filter(isListedField)
  expect(listed).toEqual(['channelPath', 'source', 'authors', 'editors'])
  expect(listed.every((key) => fieldOf(key).kind === 'name' && fieldOf(key).remembers === true)).toBe(true)
})
