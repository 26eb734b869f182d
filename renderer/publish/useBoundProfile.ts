import type { Profile } from '../../src/publish/profile.ts'
import { BUILT_IN_PROFILES, PAGE_PROFILE } from '../../src/publish/profiles.ts'
import { useExportChoice } from './exportChoice.ts'

/** The profile that the window's articles are bound for: that of the last export, the page until then. */
export function useBoundProfile(): Profile {
  const chosen = useExportChoice(({ profile }) => profile)
  return BUILT_IN_PROFILES.find(({ name }) => name === chosen) ?? PAGE_PROFILE
}
