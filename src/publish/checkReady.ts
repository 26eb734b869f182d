import type { Metadata } from '../article/metadata.ts'
import { deskError, type DeskError } from '../base/deskError.ts'
import { err, ok, type Result } from '../base/result.ts'
import { metadataWarnings } from './metadataWarnings.ts'
import { missingFields } from './missingFields.ts'
import type { Profile } from './profile.ts'
import type { PublishWarning } from './publication.ts'

/**
 * Whether an article may leave by a profile. An empty required field is the error `publish.invalid`, whose detail names the fields' keys
 * (`title,source`); fields over a limit are warnings only, since the operator may still shorten them in the CMS.
 */
export function checkReady(metadata: Metadata, profile: Profile): Result<readonly PublishWarning[], DeskError> {
  const missing = missingFields(metadata, profile)
  if (missing.length > 0) return err(deskError('publish.invalid', { detail: missing.join(',') }))
  return ok(metadataWarnings(metadata, profile))
}
