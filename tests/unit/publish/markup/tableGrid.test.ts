import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableGrid, type GridRow, type TableCell } from '../../../../src/publish/markup/tableGrid.ts'

type Cell = TableCell<string>

function cell(name: string, colspan = 1, rowspan = 1, widths: number[] | null = null): Cell {
  return { header: false, colspan, rowspan, widths, content: [name] }
}

function shape(rows: readonly GridRow<string>[]): string[][] {
  return rows.map((row) =>
    row.map(
      ({ content, colspan, rowspan }) =>
        `${content.join('')}${colspan === 1 && rowspan === 1 ? '' : `:${colspan}x${rowspan}`}`,
    ),
  )
}

describe('tableGrid', () => {
  it('leaves a table that fits as it is', () => {
    const rows = [
      [cell('a', 2, 1, [10, 20]), cell('b', 1, 2)],
      [cell('c'), cell('d')],
    ]
    expect(tableGrid(rows)).toEqual(rows)
  })

  it('fills short rows with empty cells', () => {
    expect(shape(tableGrid([[cell('a')], [cell('b'), cell('c')]]))).toEqual([
      ['a', ''],
      ['b', 'c'],
    ])
  })

  it('cuts a row span that runs out of the table', () => {
    expect(shape(tableGrid([[cell('a', 1, 9), cell('b')], [cell('c')]]))).toEqual([['a:1x2', 'b'], ['c']])
  })

  it('cuts a column span that would overlap', () => {
    const rows = [[cell('a'), cell('b', 1, 2)], [cell('c', 2)]]
    expect(shape(tableGrid(rows))).toEqual([['a', 'b:1x2'], ['c']])
  })

  it('drops columns and rows in which nothing begins', () => {
    expect(shape(tableGrid([[cell('a', 3)], [cell('b', 3)]]))).toEqual([['a'], ['b']])
    expect(shape(tableGrid([[cell('a', 1, 2), cell('b', 1, 2)], [], [cell('c'), cell('d')]]))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('gives nothing for a table without cells', () => {
    expect(tableGrid([[], []])).toEqual([])
  })

  it('is not slowed by absurd spans', () => {
    const rows = Array.from({ length: 20 }, (_, row) => [cell(`a${row}`, 1000, 10000), cell('b', 1000, 10000)])
    const begin = performance.now()
    tableGrid(rows)
    expect(performance.now() - begin).toBeLessThan(15_000)
  })

  it('makes any rows fit: every place is covered once, every row and column has a beginning, no cell is lost', () => {
    const span = fc.oneof(
      { arbitrary: fc.constant(1), weight: 3 },
      { arbitrary: fc.integer({ min: 1, max: 5 }), weight: 1 },
    )
    const rows = fc.array(fc.array(fc.tuple(span, span), { maxLength: 5 }), { maxLength: 6 })
    fc.assert(
      fc.property(rows, (spans) => {
        let count = 0
        const given = spans.map((row) => row.map(([colspan, rowspan]) => cell(`${count++},`, colspan, rowspan)))
        const grid = tableGrid(given)
        expect(
          grid
            .flat()
            .map(({ content }) => content.join(''))
            .join(''),
        ).toBe(
          given
            .flat()
            .map(({ content }) => content.join(''))
            .join(''),
        )
        expectWhole(grid)
      }),
      { numRuns: 1000 },
    )
  })
})

/** Lays a grid out by the HTML table model, independently of the code under test. */
function expectWhole(grid: readonly GridRow<string>[]): void {
  const covered = new Set<string>()
  const beginnings = new Set<number>()
  let width = 0
  grid.forEach((row, y) => {
    expect(row.length).toBeGreaterThan(0)
    let x = 0
    for (const { colspan, rowspan } of row) {
      while (covered.has(`${x},${y}`)) x += 1
      beginnings.add(x)
      for (let dy = 0; dy < rowspan; dy += 1)
        for (let dx = 0; dx < colspan; dx += 1) {
          expect(covered.has(`${x + dx},${y + dy}`)).toBe(false)
          covered.add(`${x + dx},${y + dy}`)
        }
      x += colspan
      width = Math.max(width, x)
    }
    expect(Math.max(...row.map(({ rowspan }) => rowspan)) + y).toBeLessThanOrEqual(grid.length)
  })
  expect(covered.size).toBe(width * grid.length)
  expect(beginnings.size).toBe(width)
}
