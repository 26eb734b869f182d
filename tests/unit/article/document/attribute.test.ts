import { describe, expect, it } from 'vitest'
import { guarded, line, oneOf, wholeNumber } from '../../../../src/article/document/attribute.ts'
import type { AttributeSpec } from '@tiptap/pm/model'

function takes(spec: AttributeSpec, value: unknown): boolean {
  try {
    if (typeof spec.validate === 'function') spec.validate(value)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

describe('an attribute', () => {
  it('with a closed set takes nothing else', () => {
    const spec = oneOf('level', [2, 3], 2)
    expect(spec.default).toBe(2)
    expect([2, 3, 4, '2', null, undefined, [2]].map((value) => takes(spec, value))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })

  it('that is a whole number keeps to its bounds, its default aside', () => {
    const spec = wholeNumber('width', 5, 100, null)
    expect([null, 5, 100].every((value) => takes(spec, value))).toBe(true)
    expect([4, 101, 5.5, '5', Number.NaN, undefined].some((value) => takes(spec, value))).toBe(false)
  })

  it('that is a line keeps to its length and its rule, and may be empty', () => {
    const spec = line('name', 3, (text) => text.startsWith('a'))
    expect(['', 'a', 'abc'].every((value) => takes(spec, value))).toBe(true)
    expect(['abcd', 'b', 1, null, ['a']].some((value) => takes(spec, value))).toBe(false)
  })

  it('names itself in its error', () => {
    const { validate } = guarded('colwidth', null, () => false)
    expect(() => (validate as (value: unknown) => void)(7)).toThrow('Invalid value for attribute colwidth: 7')
  })
})
