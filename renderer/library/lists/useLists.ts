import { useStore } from 'zustand'
import type { HouseLists } from '../../../src/library/lists/houseLists.ts'
import { useServices } from '../../app/deskContext.tsx'

/** The lists of values (名单) of the open library. */
export function useLists(): HouseLists {
  return useStore(useServices().lists, (state) => state.lists)
}
