import { expect, it } from 'vitest'
import { gridOf } from '../../../../../src/article/changes/tables/gridOf.ts'
import { linedTable } from '../../../../helpers/linedTable.ts'

const shapeOf = (...rows: readonly string[]) => {
  const { cells, width, height } = gridOf(linedTable(...rows))
  const places = cells.map(({ node, top, bottom, left, right }) => `${node.textContent}${top}${bottom}${left}${right}`)
  return [places.join(' '), width, height]
}

it('lays cells out in rows and columns, those that cover several too', () => {
  expect(shapeOf('甲|乙', '丙|丁')).toEqual(['甲0101 乙0112 丙1201 丁1212', 2, 2])
  expect(shapeOf('甲 1x2|乙 2x1', '丙|丁')).toEqual(['甲0201 乙0113 丙1212 丁1223', 3, 2])
})

it('a cell ends with its table, whatever it says', () => {
  expect(shapeOf('甲 1x9000|乙')).toEqual(['甲0101 乙0112', 2, 1])
  expect(shapeOf('')).toEqual(['', 0, 1])
})

it('tells where in the table each cell begins', () => {
  const table = linedTable('甲|乙', '丙')
  for (const { node, offset } of gridOf(table).cells) expect(table.nodeAt(offset)).toBe(node)
})
