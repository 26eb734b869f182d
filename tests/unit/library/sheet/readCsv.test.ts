import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCsv } from '../../../../src/library/sheet/readCsv.ts'
import { csvText } from '../../../../src/library/statistics/csvText.ts'

it('reads what was written, whatever the cells hold', () => {
  const bits = ['=', '+', '-', '@', "'", '"', ',', '\n', '\t', ';', ' ', '甲', '👩‍💻', 'x', "=cmd|' /C calc'!A0"]
  const cell = fc.array(fc.constantFrom(...bits), { maxLength: 6 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 4 }), (rows) => {
      // The first line tells the separator: with a comma in it that is the comma.
      const lines = [['id', '标题'], ...rows]
      expect(readCsv(csvText(lines))).toEqual(lines)
    }),
    { numRuns: 300 },
  )
})

it('takes off one apostrophe before a formula, and no other', () => {
  expect(readCsv("a,'=1,''=1,'a,'',=1\n")).toEqual([['a', '=1', "'=1", "'a", "''", '=1']])
})

it('reads every line end, tabs and semicolons, and a last line without an end', () => {
  expect(readCsv('\ufeffa,b\r\nc,"d\r\ne"\rf,')).toEqual([
    ['a', 'b'],
    ['c', 'd\ne'],
    ['f', ''],
  ])
  expect(readCsv('a\tb\nc,\td')).toEqual([
    ['a', 'b'],
    ['c,', 'd'],
  ])
  expect(readCsv('a;b\n\n1;2\n')).toEqual([['a', 'b'], [''], ['1', '2']])
  expect(readCsv('')).toEqual([])
})

it('gives nothing where a quote is never closed, and keeps what stands behind one', () => {
  expect(readCsv('a,"b\nc,d\n')).toBeNull()
  expect(readCsv('a,"b')).toBeNull()
  expect(readCsv('"a"b,c"d"\n')).toEqual([['ab', 'c"d"']])
})
