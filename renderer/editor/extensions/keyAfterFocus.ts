import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { readCursor } from '../readCursor.ts'

/** What ProseMirror keeps of the focus; not in its types. */
interface FocusMemory {
  readonly input?: { lastFocus?: number }
}

/**
 * Lets each key find the cursor where the one before it put it. The browser tells of a moved cursor later than it moves it: keys that come close
 * together, as after a moment in which the window was busy, would still act on the old place. And within 200 ms of the focus ProseMirror takes a cursor
 * that jumps to the beginning for a slip of the browser, and puts it back: a key is no slip.
 */
export const keyAfterFocus = Extension.create({
  name: 'keyAfterFocus',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown(view, event) {
            const { input } = view as FocusMemory
            if (input?.lastFocus !== undefined) input.lastFocus = 0
            if (event.keyCode !== 229) read(view)
            return false
          },
          cut: (view) => read(view),
          copy: (view) => read(view),
          paste: (view) => read(view),
        },
      },
    }),
  ],
})

function read(view: EditorView): false {
  if (!view.composing) readCursor(view)
  return false
}
