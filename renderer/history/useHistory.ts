import { useStore } from 'zustand'
import { useServices } from '../app/deskContext.tsx'
import type { HistoryState } from './historyStore.ts'

/** A part of the open article's history. */
export function useHistory<T>(select: (state: HistoryState) => T): T {
  return useStore(useServices().history, select)
}
