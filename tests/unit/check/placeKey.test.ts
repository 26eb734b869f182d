import { expect, it } from 'vitest'
import { placeKey } from '../../../src/check/placeKey.ts'

it('is another word for each place', () => {
  const keys = [
    placeKey({ kind: 'block', path: [1, 2] }),
    placeKey({ kind: 'block', path: [12] }),
    placeKey({ kind: 'field', field: 'keywords', item: 0 }),
    placeKey({ kind: 'field', field: 'keywords', item: null }),
    placeKey({ kind: 'article' }),
  ]
  expect(new Set(keys).size).toBe(5)
  expect(placeKey({ kind: 'block', path: [1, 2] })).toBe(keys[0])
})
