import type { StoreApi } from 'zustand/vanilla'
import type { Settings } from '../../src/contract/settings.ts'
import type { ViewState } from '../app/viewStore.ts'

/** 汉字 that a line of a readable paper holds. */
export const READABLE_LINE = 28

/** Of a sheet in a narrow column: its own margins in em, and in CSS pixels the desk round it with its scroll bar. */
const MARGINS_EM = 3
const ROUND_SHEET = 64

/** What the widths of the columns and the papers depend on, in CSS pixels. */
export type Widths = Pick<Settings, 'paperFontSize' | 'libraryWidth' | 'inspectorWidth'>

/**
 * Puts side columns away where the window is too narrow for two readable papers beside them: the inspector first, then the list.
 * @param width of the window, in CSS pixels
 * @returns shows again what was put away, unless the person has done so
 */
export function roomForTwo(view: StoreApi<ViewState>, width: number, widths: Widths): () => void {
  const { inspectorShown, libraryShown, toggleInspector, toggleLibrary } = view.getState()
  const { paperFontSize, libraryWidth, inspectorWidth } = widths
  const papers = 2 * ((READABLE_LINE + MARGINS_EM) * paperFontSize + ROUND_SHEET)
  const list = libraryShown ? libraryWidth : 0
  const inspector = inspectorShown && width < papers + list + inspectorWidth
  const library = libraryShown && width < papers + list
  if (inspector) toggleInspector()
  if (library) toggleLibrary()
  return () => {
    if (inspector && !view.getState().inspectorShown) toggleInspector()
    if (library && !view.getState().libraryShown) toggleLibrary()
  }
}
