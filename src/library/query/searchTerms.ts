import { encodeInitials } from '../search/encodeInitials.ts'
import { encodeText, type Simplify } from '../search/encodeText.ts'
import type { Clause } from './query.ts'

/** An encoded text that is looked for. */
export type SearchTerm = string

/** The forms in which a clause's text is looked for, one of which has to be there: as it is, and as first letters of sounds. */
export function searchTerms(clause: Clause, simplify: Simplify): SearchTerm[] {
  if (clause.kind !== 'word' && clause.kind !== 'field') return []
  const plain = clause.text.normalize('NFKC').toLowerCase()
  return [encodeText(clause.text, simplify), encodeInitials(plain)].filter((term) => term !== '')
}
