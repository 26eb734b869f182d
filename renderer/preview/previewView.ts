import { create } from 'zustand'
import type { Screen } from './fitPage.ts'
import type { PreviewForm } from './previewHtml.ts'

/** How the preview is looked at; it stays so for as long as the window lives. */
export interface PreviewView {
  readonly form: PreviewForm
  readonly screen: Screen
  readonly show: (form: PreviewForm) => void
  readonly fit: (screen: Screen) => void
}

/** The window's way of looking at previews. */
export const usePreviewView = create<PreviewView>((set) => ({
  form: 'page',
  screen: 'phone',
  show: (form) => set({ form }),
  fit: (screen) => set({ screen }),
}))
