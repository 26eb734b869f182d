import { isListKey, type Metadata } from '../../article/metadata.ts'
import { STAGES } from '../../article/stages.ts'
import type { LibraryRow } from '../libraryRow.ts'
import type { SortColumn } from './tableColumns.ts'

/** What a column of an article is sorted and grouped by: text, or a number where the column counts. Lists are joined by 、. */
export function columnText(
  column: SortColumn,
  row: Pick<LibraryRow, 'stage' | 'characters' | 'modifiedAt' | 'exportedAt' | 'damaged'>,
  metadata: Metadata,
): string | number {
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

/** The stages in the order of their work: what a column of stages is sorted by. */
export const STAGE_ORDER: readonly string[] = Object.keys(STAGES)
