import { describe, expect, it } from 'vitest'
import { alignmentOf } from '../../../../../src/intake/clipboard/convert/alignmentOf.ts'
import { makeElement } from '../../../../../src/intake/clipboard/tree/makeElement.ts'

const of = (attributes: [string, string][], mode: 'structure' | 'styles' = 'structure', tag = 'p') =>
  alignmentOf(makeElement(tag, attributes), mode)

describe('alignmentOf', () => {
  it('reads the style before the attribute', () => {
    expect(of([['align', 'right']])).toBe('end')
    expect(
      of([
        ['align', 'right'],
        ['style', 'text-align:center'],
      ]),
    ).toBe('center')
    expect(of([['style', 'text-align:-webkit-center']])).toBe('center')
    expect(of([], 'structure', 'center')).toBe('center')
  })

  it('keeps justified lines only where all styles are kept', () => {
    expect(of([['style', 'text-align:justify']])).toBe('start')
    expect(of([['style', 'text-align:justify']], 'styles')).toBe('justify')
  })

  it('knows when nothing is said', () => {
    expect(of([])).toBeUndefined()
    expect(of([['align', 'middle']])).toBeUndefined()
  })
})
