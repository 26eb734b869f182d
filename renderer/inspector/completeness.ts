import { fieldOf, type FieldKey } from '../../src/article/fields.ts'
import { isListKey, type Metadata } from '../../src/article/metadata.ts'
import { FORM_GROUPS } from './fieldGroups.ts'

/** How far the metadata is filled. */
export interface Completeness {
  readonly filled: number
  readonly total: number
  /** the empty fields: the required first, then in the order of the form */
  readonly missing: readonly FieldKey[]
}

/** Counts the filled fields. Fields that the desk fills by itself do not count; white space does not fill. */
export function completeness(metadata: Metadata): Completeness {
  const keys = FORM_GROUPS.flatMap((group) => group.keys).filter((key) => fieldOf(key).derived !== true)
  const missing = keys.filter((key) => isEmpty(metadata, key))
  const required = missing.filter((key) => fieldOf(key).required === true)
  return {
    filled: keys.length - missing.length,
    total: keys.length,
    missing: [...required, ...missing.filter((key) => !required.includes(key))],
  }
}

function isEmpty(metadata: Metadata, key: FieldKey): boolean {
  return isListKey(key) ? metadata[key].every((item) => item.trim() === '') : metadata[key].trim() === ''
}
