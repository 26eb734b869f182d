import { fieldOf } from '../../article/fields.ts'
import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import { isFieldColumn, type SheetColumn } from '../table/tableColumns.ts'

/** The first line of a sheet: `id`, small, since a file that begins with `ID` is taken for another kind by Excel; then the columns' names. */
export function sheetHead(columns: readonly SheetColumn[], language: Language): string[] {
  return [
    'id',
    ...columns.map((column) =>
      isFieldColumn(column) ? fieldOf(column).label[language] : translate(language, `table.column.${column}`),
    ),
  ]
}
