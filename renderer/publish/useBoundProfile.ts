import { useStore } from 'zustand'
import type { Profile } from '../../src/publish/profile.ts'
import { PAGE_PROFILE } from '../../src/publish/profiles.ts'
import { useServices } from '../app/deskContext.tsx'
import { useExportChoice } from './exportChoice.ts'

/** The profile that the window's articles are bound for: the one chosen last, else the library's standard one, else its first. */
export function useBoundProfile(): Profile {
  const chosen = useExportChoice(({ profile }) => profile)
  return useStore(
    useServices().profiles,
    ({ usable, standard }) =>
      usable.find(({ name }) => name === chosen) ??
      usable.find(({ name }) => name === standard) ??
      usable[0] ??
      PAGE_PROFILE,
  )
}
