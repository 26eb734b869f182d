import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { EditorHost } from '../editorHost.ts'

/** Marks the block with the cursor while the look asks for focus; the style sheet dims the others. Costs nothing otherwise. */
export function focusExtension(host: EditorHost): Extension {
  return Extension.create({
    name: 'focusView',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations(state) {
            const { $from } = state.selection
            if (!host.look().focus || $from.depth === 0) return null
            return DecorationSet.create(state.doc, [
              Decoration.node($from.before(1), $from.after(1), { class: 'is-current' }),
            ])
          },
        },
      }),
    ],
  })
}
