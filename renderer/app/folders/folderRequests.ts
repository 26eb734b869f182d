import { createStore, type StoreApi } from 'zustand/vanilla'
import type { GrantedFolder } from '../../../src/contract/answers.ts'

/** What a folder is chosen for. */
export type FolderPurpose = 'library' | 'export'

/** The window's own folder dialog: what it was asked, and how it answers. */
export interface FolderRequests {
  readonly purpose: FolderPurpose | null
  /** Opens the dialog; resolves when a folder was chosen, or with null when none was. */
  readonly ask: (purpose: FolderPurpose) => Promise<GrantedFolder | null>
  readonly answer: (folder: GrantedFolder | null) => void
}

/** Makes the store behind the window's own folder dialog; one question at a time, a later one cancels the earlier. */
export function createFolderRequests(): StoreApi<FolderRequests> {
  let resolve: ((folder: GrantedFolder | null) => void) | null = null
  return createStore<FolderRequests>((set, get) => ({
    purpose: null,
    ask(purpose) {
      get().answer(null)
      set({ purpose })
      return new Promise((done) => {
        resolve = done
      })
    },
    answer(folder) {
      set({ purpose: null })
      resolve?.(folder)
      resolve = null
    },
  }))
}
