import { fieldOf } from '../../article/fields.ts'
import { isListKey } from '../../article/metadata.ts'
import type { StageNames } from '../../article/stages.ts'
import type { Language } from '../../base/language.ts'
import type { SheetColumn } from '../table/tableColumns.ts'
import type { SheetEntry } from './sheetEntry.ts'

/** What a cell of a sheet says: a list with `；` between, a choice and a state by their names (a state by the house's), a moment in its stored form. */
export function sheetCell(
  column: SheetColumn,
  { row, metadata }: SheetEntry,
  language: Language,
  names: StageNames,
): string | number {
  switch (column) {
    case 'stage':
      return names[row.stage][language]
    case 'characters':
      return row.characters
    case 'modifiedAt':
      return row.modifiedAt
    case 'exportedAt':
      return row.exportedAt ?? ''
    default: {
      if (isListKey(column)) return metadata[column].join('；')
      const value = metadata[column]
      return value === '' ? '' : (fieldOf(column).options?.[value]?.[language] ?? value)
    }
  }
}
