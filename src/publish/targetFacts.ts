import type { Metadata } from '../article/metadata.ts'
import type { TargetFacts } from '../article/targetFacts.ts'
import { publishMessages } from '../base/messages/publishMessages.ts'
import { limitFindings } from './limitFindings.ts'
import { missingFields } from './missingFields.ts'
import type { Profile } from './profile.ts'

/** Measures an article's metadata against a profile: required fields that are empty, fields that are too long, in the order of the fields. */
export function targetFacts(metadata: Metadata, profile: Profile): TargetFacts {
  return {
    label: profile.label,
    missing: missingFields(metadata, profile),
    over: limitFindings(metadata, profile)
      .filter(({ length, most }) => length > most)
      .map(({ key, length, most, unit }) => ({ key, length, most, unit: publishMessages[`publish.unit.${unit}`] })),
  }
}
