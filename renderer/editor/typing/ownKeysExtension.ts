import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** What is written in the paper's own text is nobody's beyond it: the window would be called for each letter, and answer nothing. */
export const ownKeysExtension = Extension.create({
  name: 'ownKeys',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keyup: keep,
          input: keep,
          compositionstart: keep,
          compositionupdate: keep,
          compositionend: keep,
        },
      },
    }),
  ],
})

function keep(view: EditorView, event: Event): boolean {
  if (event.target === view.dom) event.stopPropagation()
  return false
}
