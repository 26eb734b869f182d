import { csvText } from '../../src/library/statistics/csvText.ts'
import { xlsxParts } from '../../src/library/sheet/xlsxParts.ts'
import { zipArchive } from '../../src/publish/archive/zipArchive.ts'

/** The forms in which a sheet is written; also the endings of their files. */
export type SheetForm = 'csv' | 'xlsx'

/**
 * Makes the file of a sheet.
 * @param name of the sheet within a workbook
 * @param moment that a workbook's zip tells; ISO 8601 in UTC
 */
export function sheetFile(
  rows: readonly (readonly (string | number)[])[],
  form: SheetForm,
  name: string,
  moment: string,
): string | Uint8Array {
  if (form === 'csv') return csvText(rows)
  const encoder = new TextEncoder()
  return zipArchive(
    xlsxParts(rows, name).map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
    moment,
  )
}
