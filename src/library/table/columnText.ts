import { FINDING_WEIGHTS, findingWeight, type FindingCounts } from '../../article/findingCounts.ts'
import { isListKey, type Metadata } from '../../article/metadata.ts'
import { STAGES } from '../../article/stages.ts'
import type { LibraryRow } from '../libraryRow.ts'
import type { GroupColumn, SheetColumn, SortColumn } from './tableColumns.ts'

/** What a table knows of an article that it sorts and groups by. */
export interface Sorted {
  readonly row: Pick<LibraryRow, 'stage' | 'characters' | 'modifiedAt' | 'exportedAt' | 'damaged'>
  readonly metadata: Metadata
  /** null: it was not checked since it was saved */
  readonly findings: FindingCounts | null
}

/** More findings of one severity than this are as good as so many: errors weigh before any number of warnings, these before hints. */
const MOST = 10_000

/** What a column of an article is sorted by: text, or a number where the column counts. Lists are joined by 、; '' is nothing known. */
export function columnText(column: SortColumn, { row, metadata, findings }: Sorted): string | number {
  if (column !== 'findings') return plainText(column, row, metadata)
  if (findings === null) return ''
  const { errors, warnings, hints } = findings
  return [errors, warnings, hints].reduce((sum, count) => sum * MOST + Math.min(count, MOST - 1), 0)
}

/** The stretch of a grouped table that an article falls into; '' where nothing is known. */
export function groupText(column: GroupColumn, { row, metadata, findings }: Sorted): string {
  if (column !== 'findings') return String(plainText(column, row, metadata))
  return findings === null ? '' : findingWeight(findings)
}

function plainText(column: SheetColumn, row: Sorted['row'], metadata: Metadata): string | number {
  switch (column) {
    case 'stage':
      return row.damaged === true ? '' : row.stage
    case 'characters':
      return row.characters
    case 'modifiedAt':
      return row.modifiedAt
    case 'exportedAt':
      return row.exportedAt ?? ''
    default:
      return isListKey(column) ? metadata[column].join('、') : metadata[column]
  }
}

/** The values of a column that have an order of their own: stages that of their work, findings that of their weight; none elsewhere. */
export function ownOrder(column: SortColumn | null): readonly string[] {
  return column === 'stage' ? Object.keys(STAGES) : column === 'findings' ? FINDING_WEIGHTS : []
}
