import { expect, it } from 'vitest'
import { isContent } from '../../../src/suggest/isContent.ts'

it('tells what names a thing from what does not', () => {
  expect(isContent({ word: '党建', tag: 'n' })).toBe(true)
  expect(isContent({ word: '的', tag: 'uj' })).toBe(false)
  expect(isContent({ word: '，', tag: 'n' })).toBe(false)
  expect(isContent({ word: '问题', tag: 'n' })).toBe(false)
})
