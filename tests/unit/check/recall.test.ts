import { expect, it } from 'vitest'
import { recall } from '../../check/recall.ts'

it('counts each found line once, and names what is missing', () => {
  expect(recall(['a', 'a', 'b'], ['a', 'c', 'b', 'b'])).toEqual({ hits: 2, missed: ['a'] })
  expect(recall([], ['a'])).toEqual({ hits: 0, missed: [] })
})
