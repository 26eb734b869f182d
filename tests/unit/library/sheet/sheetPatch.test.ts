import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyMetadata, type MetadataPatch } from '../../../../src/article/metadata.ts'
import { sheetCell } from '../../../../src/library/sheet/sheetCell.ts'
import { sheetHead } from '../../../../src/library/sheet/sheetHead.ts'
import { sheetPatch } from '../../../../src/library/sheet/sheetPatch.ts'
import { readSheet } from '../../../../src/library/sheet/readSheet.ts'
import { csvText } from '../../../../src/library/statistics/csvText.ts'
import { SHEET_COLUMNS, type SheetColumn } from '../../../../src/library/table/tableColumns.ts'
import { arbitraryMetadata } from '../../../helpers/arbitraryMetadata.ts'
import { tableRow } from '../../../helpers/tableRow.ts'
import { STAGES } from '../../../../src/article/stages.ts'

const { row } = tableRow({ title: '甲' })

function patched(metadata: MetadataPatch, cells: Partial<Record<SheetColumn, string>>, names = STAGES) {
  const entry = { row, metadata: { ...emptyMetadata(), ...metadata } }
  const { patch, refused } = sheetPatch(entry, new Map(Object.entries(cells) as [SheetColumn, string][]), names)
  return { patch, refused: refused.map(({ column, error }) => [column, error.code]) }
}

it('finds no change in a sheet that was written and not touched, whatever the metadata hold', () => {
  const evil = fc.constantFrom(
    "=cmd|' /C calc'!A0",
    "'=1",
    '"',
    'a"b,c',
    '甲；乙',
    '、',
    ' 空 ',
    'a\r\nb',
    '\n=1',
    '\t',
    '👩‍💻',
  )
  const metadata = fc
    .tuple(arbitraryMetadata(), evil, evil, evil)
    .map(([given, title, abstract, keyword]) => ({ ...given, title, abstract, keywords: [...given.keywords, keyword] }))
  fc.assert(
    fc.property(metadata, fc.constantFrom('zh' as const, 'en' as const), (given, language) => {
      const entry = { row, metadata: given }
      const line = [row.id, ...SHEET_COLUMNS.map((column) => sheetCell(column, entry, language, STAGES))]
      const sheet = readSheet(csvText([sheetHead(SHEET_COLUMNS, language), line]))
      if (!sheet.ok) throw new Error(sheet.error.code)
      expect(sheet.value.told).toEqual([])
      expect(sheet.value.lines).toHaveLength(1)
      expect(sheetPatch(entry, sheet.value.lines[0]!.cells, STAGES)).toEqual({ patch: {}, refused: [] })
    }),
    { numRuns: 200 },
  )
})

it('takes over lists, choices by their names, days as spreadsheets write them, and emptied cells', () => {
  expect(
    patched(
      { source: '旧社', keywords: ['甲'] },
      { keywords: '甲；乙', origin: '转载', publishedAt: '2016/5/19', source: '', title: ' 新 ' },
    ),
  ).toEqual({
    patch: { keywords: ['甲', '乙'], origin: 'reprint', publishedAt: '2016-05-19', source: '', title: '新' },
    refused: [],
  })
})

it('changes nothing where only the writing differs', () => {
  const metadata = { publishedAt: '2016-05-19', keywords: ['甲', '乙'], language: '' }
  const cells = { publishedAt: '2016/5/19', keywords: '甲、乙', language: '其他' }
  expect(patched(metadata, cells)).toEqual({ patch: {}, refused: [] })
})

it('refuses by the cell what a field cannot hold or a table may not change, and takes the rest over', () => {
  const cells = {
    publishedAt: '5/19/2016',
    sourceUrl: 'javascript:alert(1)',
    origin: '抄来的',
    title: '一行\n两行',
    abstract: '一行\n两行',
    coverImage: 'W020160519.jpg',
    stage: '终审',
  }
  expect(patched({}, cells)).toEqual({
    patch: { abstract: '一行\n两行' },
    refused: [
      ['publishedAt', 'edits.badValue'],
      ['sourceUrl', 'edits.badValue'],
      ['origin', 'edits.badValue'],
      ['title', 'edits.badValue'],
      ['coverImage', 'edits.fixed'],
      ['stage', 'edits.fixed'],
    ],
  })
})

it('reads no counts and moments back: they move by themselves', () => {
  expect(patched({}, { characters: '99', modifiedAt: '昨天', exportedAt: 'x' })).toEqual({ patch: {}, refused: [] })
})

it('knows a state by the name of the house and by the name that it has everywhere', () => {
  const names = { ...STAGES, draft: { zh: '编写中', en: '编写中' } }
  for (const stage of ['编写中', '草稿', 'Draft']) expect(patched({}, { stage }, names).refused).toEqual([])
  expect(patched({}, { stage: '待初审' }, names).refused).toEqual([['stage', 'edits.fixed']])
})
