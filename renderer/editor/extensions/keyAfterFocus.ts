import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/** What ProseMirror keeps of the focus; not in its types. */
interface FocusMemory {
  readonly input?: { lastFocus?: number }
}

/**
 * Lets a key move the cursor to the beginning right after the paper got the focus. Within 200 ms of that ProseMirror takes a cursor that jumps
 * there for a slip of the browser, and puts it back: a key is no slip.
 */
export const keyAfterFocus = Extension.create({
  name: 'keyAfterFocus',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown(view) {
            const { input } = view as FocusMemory
            if (input?.lastFocus !== undefined) input.lastFocus = 0
            return false
          },
        },
      },
    }),
  ],
})
