import { FIELDS } from '../article/fields.ts'
import type { Metadata } from '../article/metadata.ts'
import { publishMessages } from '../base/messages/publishMessages.ts'
import { limitFindings } from './limitFindings.ts'
import { missingFields } from './missingFields.ts'
import type { Profile } from './profile.ts'
import type { PublishWarning } from './publication.ts'
import { warning } from './warning.ts'

/** What a user should know about the metadata before it leaves: required fields that are empty, fields over a limit or near to it. */
export function metadataWarnings(metadata: Metadata, profile: Profile): PublishWarning[] {
  return [
    ...missingFields(metadata, profile).map((key) => ({
      ...warning('missingRequired', 'publish.warning.missingRequired', { field: FIELDS[key].label }),
      field: key,
    })),
    ...limitFindings(metadata, profile).map(({ key, length, most, unit }) => {
      const values = { field: FIELDS[key].label, length, most, unit: publishMessages[`publish.unit.${unit}`] }
      const told =
        length > most
          ? warning('overLimit', 'publish.warning.overLimit', values)
          : warning('nearLimit', 'publish.warning.nearLimit', values)
      return { ...told, field: key }
    }),
  ]
}
