import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorHost } from '../editorHost.ts'
import { scrollerOf } from '../scrollerOf.ts'

/** Where the line stands, as a part of the height of the paper's window. */
const MIDDLE = 0.45
/** In pixels; a smaller way is not gone. */
const STILL = 4

/** Keeps the line with the cursor in the middle while the look asks for it; not while the pointer selects or an input method composes. */
export function typewriterExtension(host: EditorHost): Extension {
  return Extension.create({
    name: 'typewriter',
    addProseMirrorPlugins: () => [
      new Plugin({
        view: (view) => {
          let pressed = false
          let frame = 0
          const press = (event: Event): void => {
            pressed = event.type === 'mousedown'
          }
          view.dom.addEventListener('mousedown', press)
          window.addEventListener('mouseup', press)
          const centre = (): void => {
            const scroller = scrollerOf(view)
            if (scroller === null || view.isDestroyed || view.composing) return
            const { top, bottom } = view.coordsAtPos(view.state.selection.head)
            const room = scroller.getBoundingClientRect()
            const way = (top + bottom) / 2 - (room.top + room.height * MIDDLE)
            if (Math.abs(way) > STILL) scroller.scrollTop += way
          }
          return {
            update(_, before) {
              if (!host.look().typewriter || pressed || view.composing) return
              if (before.selection.eq(view.state.selection) && before.doc === view.state.doc) return
              cancelAnimationFrame(frame)
              frame = requestAnimationFrame(centre)
            },
            destroy() {
              cancelAnimationFrame(frame)
              view.dom.removeEventListener('mousedown', press)
              window.removeEventListener('mouseup', press)
            },
          }
        },
      }),
    ],
  })
}
