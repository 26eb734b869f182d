import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeskError } from '../../../src/base/deskError.ts'
import type { FolderListing, GrantedFolder } from '../../../src/contract/answers.ts'
import type { Bridge } from '../../../src/contract/bridge.ts'

/** What a folder is chosen for. */
export type FolderPurpose = 'library' | 'export' | 'import'

/** The window's own folder dialog: what it was asked, what it shows, and how it answers. */
export interface FolderRequests {
  /** null: the dialog is closed */
  readonly purpose: FolderPurpose | null
  /** the folder on show; null while the first one is read */
  readonly listing: FolderListing | null
  readonly selected: string | null
  readonly error: DeskError | null
  /** Opens the dialog; resolves when a folder was chosen, or with null when none was. */
  readonly ask: (purpose: FolderPurpose) => Promise<GrantedFolder | null>
  /** Goes into a folder; null is where the desk would begin. */
  readonly enter: (path: string | null) => Promise<void>
  readonly select: (path: string | null) => void
  /** Chooses a folder, made new if need be, and closes the dialog. */
  readonly choose: (path: string, create: boolean) => Promise<void>
  readonly cancel: () => void
}

const CLOSED = { purpose: null, listing: null, selected: null, error: null } as const

/** Makes the store behind the window's own folder dialog; one question at a time, a later one cancels the earlier. */
export function createFolderRequests(bridge: Bridge): StoreApi<FolderRequests> {
  let resolve: ((folder: GrantedFolder | null) => void) | null = null
  let visit = 0

  return createStore<FolderRequests>((set, get) => {
    function answer(folder: GrantedFolder | null): void {
      visit += 1
      set(CLOSED)
      resolve?.(folder)
      resolve = null
    }
    return {
      ...CLOSED,
      ask(purpose) {
        answer(null)
        set({ purpose })
        void get().enter(null)
        return new Promise((done) => {
          resolve = done
        })
      },
      async enter(path) {
        const mine = (visit += 1)
        const listed = await bridge['folders.list']({ path })
        if (mine !== visit) return
        set(listed.ok ? { listing: listed.value, selected: null, error: null } : { error: listed.error })
      },
      select: (selected) => set({ selected }),
      async choose(path, create) {
        const mine = (visit += 1)
        const chosen = await bridge['folders.choose']({ path, create })
        if (mine !== visit) return
        if (chosen.ok) answer(chosen.value)
        else set({ error: chosen.error })
      },
      cancel: () => answer(null),
    }
  })
}
