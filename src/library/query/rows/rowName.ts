import { fieldOf } from '../../../article/fields.ts'
import type { Language } from '../../../base/language.ts'
import { queryName, queryNames, type QueryName } from '../queryNames.ts'
import type { RowField } from './queryRow.ts'

/** What the query language calls what a row is about; null for words and for what stands as it is written. */
export function rowName(field: RowField, language: Language): string | null {
  const meaning = rowMeaning(field)
  if (meaning === null) return null
  const wanted = JSON.stringify(meaning)
  // The last: a date has a short name behind its field's.
  return queryNames(language).findLast((name) => JSON.stringify(queryName(name)) === wanted) ?? null
}

/** What a row is about, in the terms of the query language; null for words and for what stands as it is written. */
export function rowMeaning(field: RowField): QueryName | null {
  switch (field) {
    case 'text':
    case 'written':
      return null
    case 'publishedAt':
    case 'modifiedAt':
      return { kind: 'date', of: field }
    case 'stage':
    case 'characters':
    case 'missing':
    case 'exported':
    case 'findings':
    case 'alike':
    case 'id':
      return { kind: field }
    default:
      return fieldOf(field).kind === 'dateTime' ? null : { kind: 'field', field }
  }
}
