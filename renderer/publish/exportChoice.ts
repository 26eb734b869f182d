import { create } from 'zustand'
import type { GrantedFolder } from '../../src/contract/answers.ts'
import { PAGE_PROFILE } from '../../src/publish/profiles.ts'

/** What was chosen at the last export in this window. */
export interface ExportChoice {
  readonly profile: string
  readonly folder: GrantedFolder | null
  readonly choose: (choice: { readonly profile?: string; readonly folder?: GrantedFolder | null }) => void
}

/** The window's last choice for exports: the same folder is offered again. */
export const useExportChoice = create<ExportChoice>((set) => ({
  profile: PAGE_PROFILE.name,
  folder: null,
  choose: (choice) => set(choice),
}))
