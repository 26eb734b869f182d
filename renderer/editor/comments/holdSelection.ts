import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { rangeOf } from '../find/rangeOf.ts'

const HELD = 'held'
const HOLDING = new WeakSet<EditorView>()

/**
 * Shows what is selected on the paper as selected while something else has the focus, or no more. The browser paints it over the text, which is
 * not touched.
 */
export function holdSelection(view: EditorView, holds: boolean): void {
  if (holds) HOLDING.add(view)
  else HOLDING.delete(view)
  paint(view)
}

/** Lets what is held follow the selection and the text. */
export const heldExtension = Extension.create({
  name: 'held',
  addProseMirrorPlugins: () => [
    new Plugin({
      view: (view) => ({
        update() {
          if (HOLDING.has(view)) paint(view)
        },
        // The next article on the paper holds nothing.
        destroy() {
          if (HOLDING.has(view)) holdSelection(view, false)
        },
      }),
    }),
  ],
})

function paint(view: EditorView): void {
  if (typeof Highlight === 'undefined') return
  const { selection } = view.state
  if (!HOLDING.has(view) || view.isDestroyed || selection.empty) CSS.highlights.delete(HELD)
  else {
    const places = selection.ranges.map(({ $from, $to }) => rangeOf(view, { from: $from.pos, to: $to.pos }))
    CSS.highlights.set(HELD, new Highlight(...places))
  }
}
