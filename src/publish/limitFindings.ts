import { FIELD_KEYS, type FieldKey } from '../article/fields.ts'
import type { Metadata } from '../article/metadata.ts'
import { fieldLength, type FieldLength } from './fieldLength.ts'
import type { Profile } from './profile.ts'

/** A field that holds more than its target takes, or nearly as much. */
export interface LimitFinding extends FieldLength {
  readonly key: FieldKey
}

/** The fields over a profile's limits, or near to them where it says from where on, in the order of the field table. */
export function limitFindings(metadata: Metadata, profile: Profile): LimitFinding[] {
  return FIELD_KEYS.flatMap((key) => {
    const measured = fieldLength(metadata, key, profile)
    if (measured === null) return []
    return measured.length > Math.min(measured.most, (profile.limits[key]?.near ?? Infinity) - 1)
      ? [{ key, ...measured }]
      : []
  })
}
