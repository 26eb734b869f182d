import type { Profile } from '../../src/publish/profile.ts'
import { PAGE_PROFILE } from '../../src/publish/profiles.ts'
import type { ProfilesState } from './profilesStore.ts'

/** The profile that articles are bound for: the one chosen last, else the library's standard one, else its first. */
export function boundProfile(
  chosen: string | null,
  { usable, standard }: Pick<ProfilesState, 'usable' | 'standard'>,
): Profile {
  return (
    usable.find(({ name }) => name === chosen) ??
    usable.find(({ name }) => name === standard) ??
    usable[0] ??
    PAGE_PROFILE
  )
}
