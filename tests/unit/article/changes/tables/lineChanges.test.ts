import { expect, it } from 'vitest'
import { lineChanges } from '../../../../../src/article/changes/tables/lineChanges.ts'
import { linedBody } from '../../../../helpers/linedTable.ts'

it('counts rows and columns, not their cells', () => {
  expect(lineChanges(linedBody('+ 甲|-乙', '+ 丙|-丁', '戊|-己')).get('change0001')).toEqual([
    { kind: 'row', act: 'inserted', count: 2 },
    { kind: 'column', act: 'deleted', count: 1 },
  ])
  expect(lineChanges(linedBody('甲|乙')).size).toBe(0)
})
