import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { readCursor } from '../readCursor.ts'
import { scrollToPlace } from './scrollToPlace.ts'
import { scrollToSelection } from './scrollToSelection.ts'

/** Frames after a jump in which what is near is laid out for the first time, and takes its true height. */
const FRAMES = 8
/** Frames in a row in which nothing had to be brought back: what the browser lays out a frame late has its height by then. */
const STILL = 3

/** Whatever a person does next has the screen to itself. */
const HANDS = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const

/**
 * Keeps a position on screen while the paragraphs around it, which were never there, take their true heights; ends with whatever the person does.
 * @param position in the document; read again for each frame
 * @param room in pixels, as `scrollToPlace` takes it
 */
export function stayInView(view: EditorView, position: () => number, room?: number): void {
  const done = new AbortController()
  for (const hand of HANDS) {
    window.addEventListener(hand, () => done.abort(), { capture: true, passive: true, signal: done.signal })
  }
  // Another article on the paper has its own.
  const { plugins } = view.state
  let [left, still] = [FRAMES, 0]
  const look = (): void => {
    left -= 1
    if (done.signal.aborted || view.state.plugins !== plugins) return done.abort()
    const moved = scrollToPlace(view, Math.min(position(), view.state.doc.content.size), room)
    still = moved === 0 ? still + 1 : 0
    if (left === 0 || still === STILL) done.abort()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Where the browser has the cursor by now: it tells ProseMirror later than it moves it. */
function cursorNow(view: EditorView): number {
  if (!view.composing) readCursor(view)
  return view.state.selection.head
}

/** Has the cursor stay on screen where ProseMirror jumped to it by more than a screen. */
export const stayExtension = Extension.create({
  name: 'stayInView',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          // The browser moves the cursor and the page by what it takes for the height of a screen.
          keydown(view, { key }) {
            if (key === 'PageDown' || key === 'PageUp') stayInView(view, () => cursorNow(view), 0)
            return false
          },
        },
        handleScrollToSelection(view) {
          const windows = scrollToSelection(view)
          if (windows !== null && windows > 1) stayInView(view, () => view.state.selection.head)
          return windows !== null
        },
      },
    }),
  ],
})
