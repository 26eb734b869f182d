import type { FieldKey } from '../article/fields.ts'
import type { Metadata } from '../article/metadata.ts'
import { fieldText } from './fieldText.ts'
import { measure } from './measure.ts'
import type { CountUnit, Profile } from './profile.ts'

/** How long a field is at a target, and how long it may be. */
export interface FieldLength {
  readonly length: number
  readonly most: number
  readonly unit: CountUnit
}

/** Measures a field as a target will: separators of lists count too. Null where the profile sets no limit. */
export function fieldLength(metadata: Metadata, key: FieldKey, profile: Profile): FieldLength | null {
  const limit = profile.limits[key]
  if (limit === undefined) return null
  return { length: measure(fieldText(metadata, key, profile), limit.unit), most: limit.most, unit: limit.unit }
}
