import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { sheetFile } from '../../../../main/library/sheetFile.ts'

it('makes CSV, or a workbook that is the same for the same moment', () => {
  const rows = [
    ['id', '标题'],
    ['a', '=1+1'],
  ]
  const moment = '2016-05-19T06:08:00.000Z'
  expect(sheetFile(rows, 'csv', '稿件', moment)).toBe("\ufeffid,标题\r\na,'=1+1\r\n")
  const book = sheetFile(rows, 'xlsx', '稿件', moment)
  if (typeof book === 'string') throw new Error('no workbook')
  const parts = unzipSync(book)
  expect(Object.keys(parts).sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ])
  expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('>=1+1<')
  expect(sheetFile(rows, 'xlsx', '稿件', moment)).toEqual(book)
})
