import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../src/article/excerpt.ts'

describe('an excerpt', () => {
  it.each([
    ['甲乙', '甲乙'],
    [7, '7'],
    [null, 'null'],
    [undefined, 'undefined'],
    [['甲', 1], '["甲",1]'],
    [{ a: { b: { c: { d: 1 } } } }, '{"a":{"b":{"c":…}}}'],
    ['字'.repeat(81), `${'字'.repeat(79)}…`],
  ])('of %j is %s', (value, text) => {
    expect(excerpt(value)).toBe(text)
  })

  it('is never longer than 80 characters, and never walks a value to its end', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(excerpt(value).length).toBeLessThanOrEqual(80)
      }),
    )
    let deep: unknown = 1
    for (let at = 0; at < 200_000; at += 1) deep = { deep }
    expect(excerpt(deep)).toContain('…')
    const wide = Array.from({ length: 1000 }, (_, index) => index)
    Object.defineProperty(wide, 500, {
      get: () => {
        throw new Error('walked too far')
      },
    })
    expect(excerpt(wide)).toContain('[0,1,2')
  })
})
