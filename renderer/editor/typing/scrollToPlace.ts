import type { EditorView } from '@tiptap/pm/view'
import { scrollerOf } from '../scrollerOf.ts'

/** Pixels kept free above and below, so that a place is not read at the very edge. */
const ROOM = 96

/**
 * Brings a position on screen, in the middle where it was not there. ProseMirror does so only while the focus is in the text.
 * @param room in pixels; nearer to an edge than this is not on screen
 * @returns the pixels that the page was moved by; 0 where the position was on screen
 */
export function scrollToPlace(view: EditorView, position: number, room: number = ROOM): number {
  const scroller = scrollerOf(view)
  if (scroller === null) return 0
  const { top, bottom } = view.coordsAtPos(position)
  const shown = scroller.getBoundingClientRect()
  if (top >= shown.top + room && bottom <= shown.bottom - room) return 0
  const by = (top + bottom) / 2 - (shown.top + shown.bottom) / 2
  scroller.scrollTop += by
  return by
}
