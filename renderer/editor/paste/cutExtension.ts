import { Extension } from '@tiptap/core'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { recallCut, rememberCut, type CutMemory } from './cutMemory.ts'

/**
 * What is cut and pasted on one paper keeps its bookmarks and comments, which no clipboard ever sees; once, so that no two places share them. What is
 * copied keeps none.
 */
export const cutExtension = Extension.create({
  name: 'cut',
  dispatchTransaction({ transaction, next }) {
    const { first } = this.storage
    if (first !== null && transaction.getMeta('paste') === true) handOn(transaction, first)
    if (transaction.docChanged) this.storage.first = null
    next(transaction)
  },
  addStorage: (): { first: string | null } => ({ first: null }),
  addProseMirrorPlugins() {
    const { storage } = this
    let memory: CutMemory | null = null
    return [
      new Plugin({
        view: () => ({
          destroy() {
            memory = null
            storage.first = null
          },
        }),
        props: {
          handleDOMEvents: {
            cut: ({ state }) => {
              memory = state.selection.empty ? memory : rememberCut(state.selection.content())
              return false
            },
            copy: ({ state }) => {
              memory = state.selection.empty ? memory : null
              return false
            },
          },
          transformPasted(slice, { state }) {
            const whole = memory === null ? null : recallCut(memory, slice, state.doc)
            if (whole === null) return slice
            memory = null
            const bookmark: unknown = whole.openStart > 0 ? whole.content.firstChild?.attrs.bookmark : null
            storage.first = typeof bookmark === 'string' ? bookmark : null
            return whole
          },
        },
      }),
    ]
  },
})

/** Words that were cut from the beginning of a block run into the one they are pasted into: where they begin it, it takes their bookmark. */
function handOn(tr: Transaction, name: string): void {
  const step = tr.steps[0]?.getMap()
  let start = -1
  step?.forEach((_from, _to, from) => {
    if (start < 0) start = from
  })
  if (start < 0) return
  const $start = tr.doc.resolve(start)
  const { attrs, isTextblock } = $start.parent
  if (isTextblock && $start.parentOffset === 0 && 'bookmark' in attrs && attrs.bookmark === undefined)
    tr.setNodeAttribute($start.before(), 'bookmark', name)
}
