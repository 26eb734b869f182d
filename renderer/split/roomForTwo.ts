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

/** What makes room for two papers, and gives it back. */
export interface RoomForTwo {
  /**
   * Puts side columns away where the window is too narrow for two readable papers beside them: the inspector first, then the list. One that the
   * person has shown again since stays.
   * @param width of the window, in CSS pixels
   */
  readonly make: (width: number) => void
  /** Shows again what was put away, unless the person has done so; what they put away themselves is left. */
  readonly giveBack: () => void
}

/** Makes it, for as long as the two papers are there. */
export function roomForTwo(view: StoreApi<ViewState>, widths: () => Widths): RoomForTwo {
  const away = { inspector: false, library: false }

  return {
    make(width) {
      const { inspectorShown, libraryShown, toggleInspector, toggleLibrary } = view.getState()
      const { paperFontSize, libraryWidth, inspectorWidth } = widths()
      const papers = 2 * ((READABLE_LINE + MARGINS_EM) * paperFontSize + ROUND_SHEET)
      const list = libraryShown ? libraryWidth : 0
      if (inspectorShown && !away.inspector && width < papers + list + inspectorWidth) {
        toggleInspector()
        away.inspector = true
      }
      if (libraryShown && !away.library && width < papers + list) {
        toggleLibrary()
        away.library = true
      }
    },
    giveBack() {
      const { inspectorShown, libraryShown, toggleInspector, toggleLibrary } = view.getState()
      if (away.inspector && !inspectorShown) toggleInspector()
      if (away.library && !libraryShown) toggleLibrary()
    },
  }
}
