import { expect, it } from 'vitest'
import { keysOf } from '../../../src/contract/commandKeys.ts'

it('gives a command its own keys, a person’s instead, or none', () => {
  expect(keysOf('article.save', {})).toBe('Mod+S')
  expect(keysOf('article.save', { 'article.save': 'F6' })).toBe('F6')
  expect(keysOf('article.save', { 'article.save': '' })).toBeNull()
  expect(keysOf('view.theme', {})).toBeNull()
})
