import { useStore } from 'zustand'
import { useServices } from '../app/deskContext.tsx'
import type { CheckState } from './createCheckStore.ts'

/** A part of what the checks found. */
export function useCheck<T>(select: (state: CheckState) => T): T {
  return useStore(useServices().check, select)
}
