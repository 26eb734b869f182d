import type { StoreApi } from 'zustand/vanilla'
import type { ViewState } from '../app/viewStore.ts'

/** In CSS pixels: two papers beside both side columns, and beside the list alone. */
const ROOM_FOR_ALL = 1600
const ROOM_FOR_LIST = 1120

/**
 * Puts side columns away where the window is too narrow for two readable papers beside them.
 * @param width of the window, in CSS pixels
 * @returns shows again what was put away, unless the person has done so
 */
export function roomForTwo(view: StoreApi<ViewState>, width: number): () => void {
  const { inspectorShown, libraryShown, toggleInspector, toggleLibrary } = view.getState()
  const inspector = inspectorShown && width < ROOM_FOR_ALL
  const library = libraryShown && width < ROOM_FOR_LIST
  if (inspector) toggleInspector()
  if (library) toggleLibrary()
  return () => {
    if (inspector && !view.getState().inspectorShown) toggleInspector()
    if (library && !view.getState().libraryShown) toggleLibrary()
  }
}
