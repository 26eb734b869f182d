import { useStore } from 'zustand'
import { useServices } from '../../app/deskContext.tsx'
import type { TableState } from './tableStore.ts'

/** A part of the table's state. */
export function useTable<T>(select: (state: TableState) => T): T {
  return useStore(useServices().table, select)
}
