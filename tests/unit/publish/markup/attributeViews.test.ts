import { describe, expect, it } from 'vitest'
import {
  readAlign,
  readFigure,
  readHeading,
  readList,
  readNumber,
  readWidths,
} from '../../../../src/publish/markup/attributeViews.ts'

describe('the attributes of a body that nobody has checked', () => {
  it('come to their defaults where they are wrong', () => {
    expect([readAlign('end'), readAlign('<b>'), readAlign(undefined)]).toEqual(['end', 'start', 'start'])
    expect(readHeading({ level: 9, align: 'center' })).toEqual({ level: 2, align: 'center' })
    expect(readHeading(undefined)).toEqual({ level: 2, align: 'start' })
    expect([readNumber(3, 1), readNumber(0, 1), readNumber('3', 1), readNumber(1.5, 2)]).toEqual([3, 1, 1, 2])
  })

  it('of a list tell its kind and its first number, which may be nought', () => {
    expect(readList({ type: 'orderedList', attrs: { start: 0 } })).toEqual({ ordered: true, start: 0 })
    expect(readList({ type: 'bulletList' })).toEqual({ ordered: false, start: 1 })
  })

  it('of a column are whole numbers, all of them or none', () => {
    expect([readWidths([100, 80]), readWidths([100, '80']), readWidths(null)]).toEqual([[100, 80], null, null])
  })

  it('of a figure are texts and nothing else', () => {
    expect(readFigure({ asset: 'a.jpg', alt: 7, width: '50', align: 'left' })).toEqual({
      asset: 'a.jpg',
      remote: '',
      alt: '',
      credit: '',
      width: null,
      align: 'left',
    })
  })
})
