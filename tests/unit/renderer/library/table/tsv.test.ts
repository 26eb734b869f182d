import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readTsv, tsvText } from '../../../../../renderer/library/table/tsv.ts'

it.each([
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\r\nc\t\r\n',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['求是', [['求是']]],
  ['"两\n行"\t"说""话"""', [['两\n行', '说"话"']]],
  ['一"二\t', [['一"二', '']]],
])('reads %j as a spreadsheet writes it', (text, cells) => {
  expect(readTsv(text)).toEqual(cells)
})

it('reads back what it writes', () => {
  const cell = fc.string().map((text) => text.replaceAll('\r', ''))
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
    )
  fc.assert(
    fc.property(table, (cells) => {
      const isEmptyEnd = cells.at(-1)?.length === 1 && cells.at(-1)?.[0] === ''
      fc.pre(!isEmptyEnd)
      expect(readTsv(tsvText(cells))).toEqual(cells)
    }),
    { numRuns: 200 },
  )
})
