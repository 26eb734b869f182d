import type { StageNames } from '../../../src/article/stages.ts'
import type { MessageKey } from '../../../src/base/messages/catalogue.ts'
import type { QueryRow } from '../../../src/library/query/rows/queryRow.ts'
import { valueKind } from '../../../src/library/query/rows/rowRelations.ts'
import { writeRow } from '../../../src/library/query/rows/writeRows.ts'

/**
 * What is wrong with what was given for a row, so that it is not searched for; null where nothing is, or where something is still to be given.
 * @param names what the house calls the stages
 */
export function conditionNote(row: QueryRow, names: StageNames): MessageKey | null {
  const given = row.values.filter((value) => value.trim() !== '')
  if (row.written !== null || given.length < (row.relation === 'between' ? 2 : 1)) return null
  if (writeRow(row, names, 'zh') !== '') return null
  switch (valueKind(row.field, row.relation)) {
    case 'date':
      return 'conditions.badDate'
    case 'number':
      return 'conditions.badNumber'
    default:
      return 'conditions.badText'
  }
}
