import { expect, it } from 'vitest'
import { isPutInBy } from '../../../../../src/article/changes/tables/isPutInBy.ts'
import { linedTable } from '../../../../helpers/linedTable.ts'

it('is who put the row in, not who took it out, nor anybody else', () => {
  const { children } = linedTable('+ 甲', '- 乙', '丙')
  expect(children.map((row) => isPutInBy(row, '编辑甲'))).toEqual([true, false, false])
  expect(isPutInBy(children[0]!, '编辑乙')).toBe(false)
})
