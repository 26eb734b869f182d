import { describe, expect, it } from 'vitest'
import { squareTable } from '../../../../../src/intake/clipboard/convert/squareTable.ts'

const cell = (name: string, colspan = 1, rowspan = 1) => ({ cell: name, colspan, rowspan })
const shape = (rows: Parameters<typeof squareTable<string>>[0]) =>
  squareTable(rows).map((row) =>
    row.map(({ cell: name, colspan, rowspan }) => `${name ?? '-'}${colspan}${rowspan}`).join(' '),
  )

describe('squareTable', () => {
  it('leaves a whole table alone', () => {
    expect(shape([[cell('a', 2), cell('b')], [cell('c', 1, 2), cell('d'), cell('e')], [cell('f', 2)]])).toEqual([
      'a21 b11',
      'c12 d11 e11',
      'f21',
    ])
  })

  it('ends spans within the table and fills missing cells', () => {
    expect(shape([[cell('a', 1, 9), cell('b')], [cell('c', 5)], []])).toEqual([
      'a13 b11 -11 -11 -11 -11',
      'c51',
      '-11 -11 -11 -11 -11',
    ])
    expect(shape([[cell('a', 1, 3), cell('b', 1, 2)], [cell('c', 2)]])).toEqual(['a12 b12 -11 -11', 'c21'])
  })

  it('keeps a row whose cells all hang down from above', () => {
    expect(shape([[cell('a', 1, 2), cell('b', 1, 2)], []])).toEqual(['a12 b12', ''])
  })

  it('takes the spans off a table that would be too large to be one', () => {
    const rows = Array.from({ length: 300 }, () => [cell('x', 1000, 1000), cell('y', 1000, 1000)])
    expect(shape(rows)[0]).toBe('x11 y11')
  })
})
