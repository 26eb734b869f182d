import { translate } from '../../base/messages/translate.ts'
import { fieldNamed } from '../query/queryNames.ts'
import { isFieldColumn, SHEET_COLUMNS, type OwnColumn, type SheetColumn } from '../table/tableColumns.ts'

type OwnSheetColumn = Extract<SheetColumn, OwnColumn>

const OWN = SHEET_COLUMNS.filter((column): column is OwnSheetColumn => !isFieldColumn(column))

/**
 * The column of a sheet that a name means, in Chinese, in English or as its key, whatever its case, width and spaces; null for none.
 * `id` is the column that says which article a line is about.
 */
export function columnNamed(name: string): SheetColumn | 'id' | null {
  const said = plain(name)
  if (said === 'id' || said === '编号') return 'id'
  const own = OWN.find((column) => names(column).some((each) => plain(each) === said))
  return own ?? fieldNamed(name)
}

function names(column: OwnSheetColumn): string[] {
  const label = `table.column.${column}` as const
  return [column, translate('zh', label), translate('en', label)]
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').toLowerCase()
}
