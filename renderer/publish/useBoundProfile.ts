import { useStore } from 'zustand'
import type { Profile } from '../../src/publish/profile.ts'
import { useServices } from '../app/deskContext.tsx'
import { boundProfile } from './boundProfile.ts'
import { useExportChoice } from './exportChoice.ts'

/** The profile that the window's articles are bound for. */
export function useBoundProfile(): Profile {
  const chosen = useExportChoice(({ profile }) => profile)
  return useStore(useServices().profiles, (profiles) => boundProfile(chosen, profiles))
}
