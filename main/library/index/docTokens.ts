import { FIELD_KEYS } from '../../../src/article/fields.ts'
import { articleText, type Dictionaries } from '../../../src/library/search/articleText.ts'
import { MARKS } from '../../../src/library/search/marks.ts'
import { pairTokens } from '../../../src/library/search/pairTokens.ts'
import type { IndexDoc } from './indexDoc.ts'

/** The words under which the index finds an article: those of all its text, and those of each field under the field's own mark. */
export function docTokens({ metadata, body }: Pick<IndexDoc, 'metadata' | 'body'>, dictionaries: Dictionaries): string {
  const { fields, all } = articleText(metadata, body, dictionaries)
  const ofFields = FIELD_KEYS.map((key) => pairTokens(fields[key] ?? '', fieldMark(key)))
  return pairTokens(all) + ofFields.join('')
}

/** What goes before the words of a field. */
export function fieldMark(key: (typeof FIELD_KEYS)[number]): string {
  return String.fromCharCode(MARKS.field + FIELD_KEYS.indexOf(key))
}
