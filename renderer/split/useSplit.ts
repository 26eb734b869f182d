import { useStore } from 'zustand'
import { useServices } from '../app/deskContext.tsx'
import type { SplitState } from './splitStore.ts'

/** A part of what is shown beside the paper. */
export function useSplit<T>(select: (state: SplitState) => T): T {
  return useStore(useServices().split, select)
}
