import { NodeSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { scrollerOf } from '../scrollerOf.ts'

/** Pixels kept free above and below the cursor when it is scrolled into view; at most a quarter of the window each. */
const ROOM = { top: 72, bottom: 96 }

/**
 * Brings the cursor, or the node that is selected, on screen by moving the paper's window alone. ProseMirror's own way asks every element from the
 * paragraph to the page for its place and moves each that can be, hidden edges of the desk among them; here only one can.
 * @returns how many heights of its window the text was moved by; null where the paper lies in no window
 */
export function scrollToSelection(view: EditorView): number | null {
  const scroller = scrollerOf(view)
  if (scroller === null) return null
  const place = placeOf(view)
  if (place === null) return 0
  const { top, left } = scroller.getBoundingClientRect()
  const { clientWidth: width, clientHeight: height } = scroller
  const aside = beyond(place.left - left, place.right - left, width)
  if (aside !== 0) scroller.scrollLeft += aside
  const by = missing(place.top - top, place.bottom - top, height)
  if (by === 0) return 0
  const before = scroller.scrollTop
  scroller.scrollTop = before + by
  return Math.abs(scroller.scrollTop - before) / height
}

type Place = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>

function placeOf(view: EditorView): Place | null {
  const { selection } = view.state
  if (!(selection instanceof NodeSelection)) return view.coordsAtPos(selection.head, 1)
  const node = view.nodeDOM(selection.from)
  return node instanceof Element ? node.getBoundingClientRect() : null
}

/** How far below (or, negative, above) the free part of a window of a height a place is; of one that is higher than the window its top counts. */
function missing(top: number, bottom: number, height: number): number {
  const above = Math.min(ROOM.top, height / 4)
  const below = height - Math.min(ROOM.bottom, height / 4)
  if (top < above || bottom - top > below - above) return top - above
  return Math.max(0, bottom - below)
}

/** How far to the right (or, negative, left) of a window of a width a place is; of one that is wider its left edge counts. */
function beyond(left: number, right: number, width: number): number {
  return Math.min(left, Math.max(0, right - width))
}
