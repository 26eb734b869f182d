import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { replaceWhole } from '../../../src/article/changes/places/replaceWhole.ts'
import { UNTRACKED } from '../changes/untracked.ts'
import type { EditorHost } from '../editorHost.ts'

/** The body when a composition began, and where its cursor stood. */
interface Begun {
  readonly doc: Node
  readonly at: number
  composition: unknown
  /** something else than the input method has changed the body since */
  isOvertaken: boolean
}

/**
 * A composition that was dropped leaves nothing: where it began beside a formula that stands alone, Chromium leaves a line break, or a line of its own,
 * in the place of the letters it takes back. Only where every word is as it was: what was written stays, whatever the browser says of it.
 */
export function droppedExtension(host: EditorHost): Extension {
  return Extension.create({
    name: 'dropped',
    addProseMirrorPlugins() {
      let begun: Begun | null = null
      const tidy = (view: EditorView, { doc, at, composition, isOvertaken }: Begun): void => {
        const { state } = view
        if (isOvertaken || view.isDestroyed || view.composing || !isDebris(state.doc, doc)) return
        const tr = state.tr
        replaceWhole(tr, doc)
        tr.setSelection(Selection.near(tr.doc.resolve(at)))
        view.dispatch(tr.setMeta(UNTRACKED, true).setMeta('composition', composition))
      }
      return [
        new Plugin({
          state: {
            init: () => null,
            apply(tr) {
              if (begun === null || !tr.docChanged) return null
              const composition: unknown = tr.getMeta('composition')
              if (composition === undefined) begun.isOvertaken = true
              else begun.composition = composition
              return null
            },
          },
          props: {
            handleDOMEvents: {
              compositionstart({ state: { doc, selection } }) {
                // What was selected is gone all the same.
                begun = selection.empty ? { doc, at: selection.from, composition: undefined, isOvertaken: false } : null
                return false
              },
              compositionend(view, { data }) {
                const dropped = begun
                if (dropped === null || data !== '') {
                  begun = null
                  return false
                }
                void host.settled().then(() => {
                  if (begun === dropped) begun = null
                  tidy(view, dropped)
                })
                return false
              },
            },
          },
        }),
      ]
    },
  })
}

/** Whether a body says the same as another, and is yet not the same. */
function isDebris(is: Node, was: Node): boolean {
  return !is.eq(was) && is.textContent === was.textContent
}
