import { create } from 'zustand'
import type { GrantedFolder } from '../../src/contract/answers.ts'

/** What was chosen at the last export in this window. */
export interface ExportChoice {
  /** null: nothing was chosen yet, the library's standard profile serves */
  readonly profile: string | null
  readonly folder: GrantedFolder | null
  readonly choose: (choice: { readonly profile?: string; readonly folder?: GrantedFolder | null }) => void
}

/** The window's last choice for exports: the same folder is offered again. */
export const useExportChoice = create<ExportChoice>((set) => ({
  profile: null,
  folder: null,
  choose: (choice) => set(choice),
}))
