import { Extension, isMacOS } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { putLetters } from './putLetters.ts'
import { restAfterTyping } from './restAfterTyping.ts'

/** Writing whose spelling systems look up. */
const LOOKED_UP = /[^\p{Script=Han}\p{N}]/u

/**
 * Typed letters go into the paper without the browser's own editing, which costs more; what ends a word is left to it. On a Mac all is: the system
 * puts words right there as they are typed, and VoiceOver reads out what the browser tells of its edits.
 */
export const lettersExtension = Extension.create({
  name: 'letters',
  addProseMirrorPlugins() {
    if (isMacOS()) return []
    const { editor } = this
    const rest = restAfterTyping(() => {
      if (!editor.isDestroyed) lookUpSpelling(editor.view)
    })
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            beforeinput(view, event) {
              const { inputType, data } = event
              if (inputType !== 'insertText' || data === null || !view.editable || !putLetters(view, data)) {
                rest.cancel()
                return false
              }
              event.preventDefault()
              if (LOOKED_UP.test(data) && view.dom.spellcheck) rest.stir()
              return true
            },
          },
        },
        view: () => ({ destroy: () => rest.cancel() }),
      }),
    ]
  },
})

/**
 * Has the system's checker look at the words around the cursor. Chromium does so after an edit of its own alone: this is one that puts in nothing,
 * where nothing is selected.
 */
function lookUpSpelling({ composing, dom, state }: EditorView): void {
  const cursor = dom.ownerDocument.getSelection()
  if (composing || !state.selection.empty || cursor?.isCollapsed !== true) return
  if (dom.contains(cursor.focusNode) && dom.contains(dom.ownerDocument.activeElement))
    dom.ownerDocument.execCommand('insertHTML', false, '')
}
