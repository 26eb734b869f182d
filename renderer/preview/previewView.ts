import { create } from 'zustand'
import type { Screen } from './fitPage.ts'

/** How the preview is looked at; it stays so for as long as the window lives. */
export interface PreviewView {
  /** the name of the profile whose output is seen */
  readonly profile: string
  /** its bare text instead of what a reader sees */
  readonly source: boolean
  readonly screen: Screen
  readonly show: (profile: string) => void
  readonly look: (source: boolean) => void
  readonly fit: (screen: Screen) => void
}

/** The window's way of looking at previews. */
export const usePreviewView = create<PreviewView>((set) => ({
  profile: 'page',
  source: false,
  screen: 'phone',
  show: (profile) => set({ profile }),
  look: (source) => set({ source }),
  fit: (screen) => set({ screen }),
}))
