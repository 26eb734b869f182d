import { expect, it } from 'vitest'
import { opensPhrase } from '../../../src/suggest/opensPhrase.ts'

it('tells a verb that belongs to a name from one that does not', () => {
  expect(opensPhrase({ word: '脱贫', tag: 'v' })).toBe(true)
  expect(opensPhrase({ word: '加强', tag: 'v' })).toBe(false)
  expect(opensPhrase({ word: '跑', tag: 'v' })).toBe(false)
})
