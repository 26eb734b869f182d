import type { FieldKey } from '../article/fields.ts'
import { isListKey, type Metadata } from '../article/metadata.ts'
import type { Profile } from './profile.ts'

/** The required fields that hold nothing but white space, in the profile's order. */
export function missingFields(metadata: Metadata, profile: Profile): FieldKey[] {
  return profile.required.filter((key) =>
    isListKey(key) ? metadata[key].every((item) => item.trim() === '') : metadata[key].trim() === '',
  )
}
