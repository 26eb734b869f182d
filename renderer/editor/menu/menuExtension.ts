import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isLatin } from './latinHere.ts'
import type { EditorHost } from '../editorHost.ts'
import { askMenu } from './menuAsked.ts'
import { menuGroups } from './menuGroups.ts'
import { holds, selectPoint } from './selectPoint.ts'

/**
 * The paper's own menu, by the right button, the menu key or Shift+F10, where there is more than plain words. The system's comes on plain words, with
 * Shift and the right button, and on a foreign word whose spelling is looked at: no page is told of misspelt words, and the suggestions are the system's.
 */
export function menuExtension(host: EditorHost): Extension {
  return Extension.create({
    name: 'paperMenu',
    addProseMirrorPlugins() {
      const { editor } = this
      const offers = (view: EditorView) =>
        !view.composing && menuGroups(editor, host).length > 0 && !(isSpelt(view) && isLatin(view.state))
      return [
        new Plugin({
          props: {
            handleDOMEvents: {
              // The browser would let go of the cells that are selected.
              mousedown(view, event) {
                if (event.button !== 2 || event.shiftKey) return false
                const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
                if (place === null || !holds(view.state, place.pos)) return false
                event.preventDefault()
                view.focus()
                return true
              },
              contextmenu(view, event) {
                if (event.shiftKey || view.composing || !selectPoint(view, event) || !offers(view)) return false
                if (!askMenu(editor, { x: event.clientX, y: event.clientY })) return false
                event.preventDefault()
                return true
              },
              keydown(view, event) {
                const isMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
                if (!isMenu || event.isComposing || !offers(view)) return false
                const { left, bottom } = view.coordsAtPos(view.state.selection.head)
                if (!askMenu(editor, { x: left, y: bottom })) return false
                event.preventDefault()
                return true
              },
            },
          },
        }),
      ]
    },
  })
}

/** Whether the system looks at the spelling of this paper. */
function isSpelt(view: EditorView): boolean {
  return view.dom.closest('[spellcheck]')?.getAttribute('spellcheck') === 'true'
}
