import { FIELD_KEYS, fieldOf, type FieldKey } from '../../../src/article/fields.ts'
import type { FoundFields } from '../../../src/intake/manuscript.ts'

/** Fields that every article has, shown even where nothing was found. */
const ALWAYS: readonly FieldKey[] = [
  'title',
  'channelPath',
  'publishedAt',
  'source',
  'authors',
  'editors',
  'abstract',
  'keywords',
]

/** The fields of the review: what was guessed first, then the others in the table's order. Pictures and files are the body's. */
export function reviewedKeys(found: FoundFields): readonly FieldKey[] {
  const keys = FIELD_KEYS.filter(
    (key) => fieldOf(key).kind !== 'asset' && (found[key] !== undefined || ALWAYS.includes(key)),
  )
  const guessed = keys.filter((key) => found[key]?.confidence === 'guess')
  return [...guessed, ...keys.filter((key) => !guessed.includes(key))]
}
