import { useStore } from 'zustand'
import type { Profile } from '../../src/publish/profile.ts'
import { useServices } from '../app/deskContext.tsx'

/** The profiles of the open library that can be used; those that every desk has until the desk has answered. */
export function useProfiles(): readonly Profile[] {
  return useStore(useServices().profiles, ({ usable }) => usable)
}
