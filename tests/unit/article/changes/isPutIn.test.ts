import { expect, it } from 'vitest'
import { isPutIn } from '../../../../src/article/changes/isPutIn.ts'
import { linedTable } from '../../../helpers/linedTable.ts'

it('is who put the row in, not who took it out, nor anybody else', () => {
  const { children } = linedTable('+ 甲', '- 乙', '丙')
  expect(children.map((row) => isPutIn(row, '编辑甲'))).toEqual([true, false, false])
  expect(isPutIn(children[0]!, '编辑乙')).toBe(false)
  expect(children.map((row) => isPutIn(row))).toEqual([true, false, false])
})
