import type { DeskError } from '../../../src/base/deskError.ts'
import { ok, type Result } from '../../../src/base/result.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import { PAGE_PROFILE } from '../../../src/publish/profiles.ts'
import type { Shelf } from '../../documents/shelf.ts'
import type { ArticleIndex } from '../../library/articleIndex.ts'
import type { HouseRules } from '../../library/lexicons/houseRules.ts'
import { libraryProfiles } from '../profiles/libraryProfiles.ts'
import { profileOf } from '../profiles/profileOf.ts'
import { measuredProfile, measureOf } from './measureOf.ts'

/**
 * Makes an index forget the counts of findings that are not true any more: those by another measure than today's.
 * @param version of the program
 * @returns the profile that counts are measured by: the one they were measured by last, else the library's standard one
 */
export async function readyMeasure(
  shelf: Shelf,
  index: Pick<ArticleIndex, 'measure' | 'putFindings'>,
  house: HouseRules,
  version: string,
): Promise<Result<Profile, DeskError>> {
  const kept = await index.measure()
  if (!kept.ok) return kept
  const known = kept.value === null ? null : await profileOf(shelf, measuredProfile(kept.value))
  const profile = known?.ok === true ? known : await standardProfile(shelf)
  if (!profile.ok) return profile
  const measure = measureOf(profile.value, house, version)
  if (measure === kept.value) return profile
  const put = await index.putFindings(measure, [])
  return put.ok ? ok(profile.value) : put
}

async function standardProfile(shelf: Shelf): Promise<Result<Profile, DeskError>> {
  const profiles = await libraryProfiles(shelf)
  return profiles.ok ? profileOf(shelf, profiles.value.standard ?? PAGE_PROFILE.name) : profiles
}
