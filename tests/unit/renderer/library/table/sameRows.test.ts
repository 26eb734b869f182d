import { expect, it } from 'vitest'
import { sameRows } from '../../../../../renderer/library/table/sameRows.ts'
import { tableRow } from '../../../../helpers/tableRow.ts'

it('keeps the object of a row that says the same, wherever it stands, and takes any other as it is', () => {
  const shown = [tableRow({ title: '甲' }), null, tableRow({ title: '乙' }), tableRow({ title: '丙' })]
  const changed = { ...tableRow({ title: '甲' }), openBy: { person: '丁涛', machine: '甲机' } }
  const fresh = [tableRow({ title: '丙' }), changed, null, tableRow({ title: '丁' }), tableRow({ title: '乙' })]
  const rows = sameRows(shown, fresh)
  expect(rows).toEqual(fresh)
  expect([rows[0] === shown[3], rows[4] === shown[2]]).toEqual([true, true])
  expect([rows[1] === changed, rows[3] === fresh[3]]).toEqual([true, true])
})
