import type { FieldKey } from '../article/fields.ts'
import type { Metadata } from '../article/metadata.ts'
import type { Bilingual } from '../base/language.ts'
import { publishMessages } from '../base/messages/publishMessages.ts'
import { limitFindings } from './limitFindings.ts'
import { missingFields } from './missingFields.ts'
import type { Profile } from './profile.ts'

/** What a target asks of the metadata and does not get. */
export interface MeasuredTarget {
  readonly label: Bilingual
  readonly missing: readonly FieldKey[]
  readonly over: readonly {
    readonly key: FieldKey
    readonly length: number
    readonly most: number
    readonly unit: Bilingual
  }[]
}

/** Measures an article's metadata against a profile: required fields that are empty, fields that are too long, in the order of the fields. */
export function targetFacts(metadata: Metadata, profile: Profile): MeasuredTarget {
  return {
    label: profile.label,
    missing: missingFields(metadata, profile),
    over: limitFindings(metadata, profile)
      .filter(({ length, most }) => length > most)
      .map(({ key, length, most, unit }) => ({ key, length, most, unit: publishMessages[`publish.unit.${unit}`] })),
  }
}
