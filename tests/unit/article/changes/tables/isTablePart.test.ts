import { expect, it } from 'vitest'
import { isCell, isTablePart } from '../../../../../src/article/changes/tables/isTablePart.ts'
import { linedBody } from '../../../../helpers/linedTable.ts'

it('is a row or a cell, and not what stands round or within', () => {
  const parts: string[] = []
  const cells: string[] = []
  linedBody('甲').descendants((node) => {
    if (isTablePart(node)) parts.push(node.type.name)
    if (isCell(node)) cells.push(node.type.name)
  })
  expect([parts, cells]).toEqual([['tableRow', 'tableCell'], ['tableCell']])
})
