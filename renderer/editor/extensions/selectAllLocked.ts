import { Extension, isMacOS } from '@tiptap/core'
import { AllSelection, Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** On a paper that is only read, Ctrl/⌘ A selects its body: ProseMirror's keys rest there, and the browser would select the whole window. */
export const selectAllLocked = Extension.create({
  name: 'selectAllLocked',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown(view, event) {
            if (view.editable || !isSelectAll(event)) return false
            event.preventDefault()
            selectAll(view)
            return true
          },
        },
      },
    }),
  ],
})

function isSelectAll({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'a' && (isMacOS() ? metaKey : ctrlKey) && !shiftKey && !altKey
}

function selectAll(view: EditorView): void {
  // ProseMirror shows a selection of such a paper only where the window's own is within.
  view.dom.ownerDocument.getSelection()?.selectAllChildren(view.dom)
  view.dispatch(view.state.tr.setSelection(new AllSelection(view.state.doc)))
}
