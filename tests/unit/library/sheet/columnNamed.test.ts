import { expect, it } from 'vitest'
import { columnNamed } from '../../../../src/library/sheet/columnNamed.ts'
import { sheetHead } from '../../../../src/library/sheet/sheetHead.ts'
import { SHEET_COLUMNS } from '../../../../src/library/table/tableColumns.ts'

it('knows a column by its Chinese name, its English name and its key, however they are written', () => {
  for (const name of ['内容摘要', '摘要', 'Abstract', ' ABSTRACT ', 'ａｂｓｔｒａｃｔ'])
    expect(columnNamed(name)).toBe('abstract')
  for (const name of ['id', 'ID', '编号', ' Id ']) expect(columnNamed(name)).toBe('id')
  for (const name of ['状态', 'State', 'stage']) expect(columnNamed(name)).toBe('stage')
  for (const name of ['', '没有', 'lacks', 'constructor']) expect(columnNamed(name)).toBeNull()
})

it('knows every name that it writes, each as another column', () => {
  for (const language of ['zh', 'en'] as const)
    expect(sheetHead(SHEET_COLUMNS, language).map(columnNamed)).toEqual(['id', ...SHEET_COLUMNS])
})
