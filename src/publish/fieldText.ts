import type { FieldKey } from '../article/fields.ts'
import { isListKey, type Metadata } from '../article/metadata.ts'
import type { Profile } from './profile.ts'

/** A field's value as a target writes it: lists joined by the profile's separator, one for keywords, one for everything else. */
export function fieldText(
  metadata: Metadata,
  key: FieldKey,
  profile: Pick<Profile, 'keywordSeparator' | 'nameSeparator'>,
): string {
  if (!isListKey(key)) return metadata[key]
  return metadata[key].join(key === 'keywords' ? profile.keywordSeparator : profile.nameSeparator)
}
