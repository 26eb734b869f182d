import type { Profile } from '../../src/publish/profile.ts'
import { BUILT_IN_PROFILES, PAGE_PROFILE } from '../../src/publish/profiles.ts'
import { useExportChoice } from './exportChoice.ts'

/** The profile that the window's articles are bound for at this moment. */
export function boundProfile(): Profile {
  const { profile } = useExportChoice.getState()
  return BUILT_IN_PROFILES.find(({ name }) => name === profile) ?? PAGE_PROFILE
}
