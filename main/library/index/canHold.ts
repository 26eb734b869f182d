import { FIELD_KEYS, fieldOf } from '../../../src/article/fields.ts'
import type { ReadyClause } from '../../../src/library/query/matchesQuery.ts'
import { encodeText, type Simplify } from '../../../src/library/search/encodeText.ts'

/** The names of choices, as encoding leaves them: words that an article has without their standing in it. */
export const CHOICE_NAMES = FIELD_KEYS.flatMap((key) => Object.values(fieldOf(key).options ?? {}))
  .flatMap(({ zh, en }) => [zh, en])
  .map((name) => encodeText(name, (text) => text))
  .join('\n')

/**
 * A quick look at an article that has all pairs of the words asked for, before all of its text is made: false where it surely lacks one of the
 * words. Sounds of names, which cost most, are made for nothing that is no run of Latin letters.
 * @param metadata as JSON
 */
export function canHold(clauses: readonly ReadyClause[], body: string, metadata: string, simplify: Simplify): boolean {
  let inBody: string | null = null
  let inMetadata: string | null = null
  return clauses.every((clause) => {
    if (clause.kind !== 'word' || clause.not) return true
    const [term = '', ...others] = clause.terms
    if (others.length > 0 || body.includes(clause.text) || CHOICE_NAMES.includes(term)) return true
    inBody ??= encodeText(body, simplify)
    if (inBody.includes(term)) return true
    // What JSON writes otherwise is not looked through here.
    if (metadata.includes('\\')) return true
    inMetadata ??= encodeText(metadata, simplify)
    return inMetadata.includes(term)
  })
}
