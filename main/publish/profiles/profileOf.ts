import type { DeskError } from '../../../src/base/deskError.ts'
import { err, type Result } from '../../../src/base/result.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import { findProfile } from '../../../src/publish/profiles.ts'
import type { Shelf } from '../../documents/shelf.ts'
import { brokenProfileError } from './brokenProfileError.ts'
import { libraryProfiles } from './libraryProfiles.ts'

/**
 * The profile of a name: the library's own, else one that every desk has. One that is stored but cannot be used is `profile.broken`, whose
 * words say what is wrong: a preset of the same name does not take its place unasked.
 */
export async function profileOf(shelf: Shelf, name: string): Promise<Result<Profile, DeskError>> {
  const library = await libraryProfiles(shelf)
  if (!library.ok) return library
  const { profiles, broken } = library.value
  const own = profiles.find(({ profile }) => profile.name === name)
  if (own !== undefined) return { ok: true, value: own.profile }
  const unusable = broken.find((profile) => profile.name === name)
  return unusable === undefined ? findProfile(name) : err(brokenProfileError(unusable))
}
