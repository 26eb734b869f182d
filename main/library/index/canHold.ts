import { FIELD_KEYS, fieldOf } from '../../../src/article/fields.ts'
import type { ReadyClause } from '../../../src/library/query/matchesQuery.ts'
import type { Simplify } from '../../../src/library/search/encodeText.ts'
import { isPlainText, isPlainWord } from '../../../src/library/search/isPlainText.ts'

/** The names of choices: words that an article has without their standing in it. */
const NAMES = FIELD_KEYS.flatMap((key) => Object.values(fieldOf(key).options ?? {}).map(({ zh }) => zh)).join('\n')

/**
 * A quick look at an article that has all pairs of the words asked for, before its text is encoded: false where it surely lacks one of the
 * words. Most words are of nothing but 汉字, and most texts hold them just as they are asked for, or not at all.
 * @param metadata as JSON
 */
export function canHold(clauses: readonly ReadyClause[], body: string, metadata: string, simplify: Simplify): boolean {
  let plain: boolean | null = null
  return clauses.every((clause) => {
    if (clause.kind !== 'word' || clause.not || !isPlainWord(clause.text, simplify)) return true
    const { text } = clause
    if (body.includes(text) || metadata.includes(text) || NAMES.includes(text)) return true
    plain ??= isPlainText(body, simplify) && isPlainText(metadata, simplify)
    return !plain
  })
}
