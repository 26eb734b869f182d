import { expect, it } from 'vitest'
import { csvText } from '../../../../src/library/statistics/csvText.ts'

it('writes CSV that spreadsheets read, and no formula', () => {
  expect(
    csvText([
      ['名称', 2],
      ['甲,"乙"\n丙', -1],
      ['=cmd|x', 0],
      ['@a', 1],
      ['', 3],
    ]),
  ).toBe('\ufeff名称,2\r\n"甲,""乙""\n丙",-1\r\n\'=cmd|x,0\r\n\'@a,1\r\n,3\r\n')
})
