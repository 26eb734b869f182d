import { createContext, useContext, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Bridge } from '../../src/contract/bridge.ts'
import type { ConflictState } from '../conflict/conflictStore.ts'
import type { LibraryState } from '../library/libraryStore.ts'
import type { DeskServices } from './deskServices.ts'
import type { DeskState } from './deskStore.ts'
import type { NoticesState } from './notices.ts'
import type { ViewState } from './viewStore.ts'

const Services = createContext<DeskServices | null>(null)

/** Gives the window's services to everything within. */
export function DeskProvider({ services, children }: { services: DeskServices; children: ReactNode }) {
  return <Services value={services}>{children}</Services>
}

/** The window's services; for code that needs a store itself and not a part of its state. */
export function useServices(): DeskServices {
  const services = useContext(Services)
  if (services === null) throw new Error('outside of DeskProvider')
  return services
}

/** The typed client of the desk. */
export function useBridge(): Bridge {
  return useServices().bridge
}

/** A part of the desk's facts and settings: `useDesk((state) => state.settings.theme)`. */
export function useDesk<T>(select: (state: DeskState) => T): T {
  return useStore(useServices().desk, select)
}

/** A part of the open library's state. */
export function useLibrary<T>(select: (state: LibraryState) => T): T {
  return useStore(useServices().library, select)
}

/** A part of what is known of the other version of the open article. */
export function useConflict<T>(select: (state: ConflictState) => T): T {
  return useStore(useServices().conflict, select)
}

/** A part of what the window shows. */
export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(useServices().view, select)
}

/** A part of the notices; `useNotices((state) => state.showError)` to tell of an error. */
export function useNotices<T>(select: (state: NoticesState) => T): T {
  return useStore(useServices().notices, select)
}
