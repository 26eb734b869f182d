import { FIELD_KEYS } from '../../src/article/fields.ts'
import type { Metadata, MetadataPatch } from '../../src/article/metadata.ts'

/** The fields that have another value after, with that value. */
export function changedFields(before: Metadata, after: Metadata): MetadataPatch {
  const changed = FIELD_KEYS.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  return Object.fromEntries(changed.map((key) => [key, after[key]]))
}
