import { expect, it } from 'vitest'
import { FIELD_KEYS, fieldOf } from '../../../../src/article/fields.ts'
import { fieldNamed, queryName, queryNames } from '../../../../src/library/query/queryNames.ts'

it('knows every field by its Chinese name, its English name and its key', () => {
  for (const key of FIELD_KEYS) {
    const { zh, en } = fieldOf(key).label
    for (const name of [zh, en, en.toUpperCase(), key]) {
      expect(queryName(name), name).not.toBeNull()
      expect(fieldNamed(name), name).toBe(key)
    }
  }
})

it('means by each offered name what it says', () => {
  for (const language of ['zh', 'en'] as const)
    for (const name of queryNames(language)) expect(queryName(name), name).not.toBeNull()
  expect(queryName('没有')).toBeNull()
  expect(fieldNamed('状态')).toBeNull()
})
