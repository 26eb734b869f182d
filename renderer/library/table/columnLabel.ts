import { fieldOf } from '../../../src/article/fields.ts'
import type { Language } from '../../../src/base/language.ts'
import { translate } from '../../../src/base/messages/translate.ts'
import { isFieldColumn, type TableColumn } from '../../../src/library/table/tableColumns.ts'

/** The name of a column. */
export function columnLabel(column: TableColumn, language: Language): string {
  if (isFieldColumn(column)) return fieldOf(column).label[language]
  return translate(language, `table.column.${column}`)
}
