import { Extension, type Editor } from '@tiptap/core'
import { Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { nextJumps, NO_JUMPS, type Jumps } from './jumps.ts'

const KEY = new PluginKey<Jumps>('jumps')

/** Goes to the place one came from, or forward again; nothing where there is none. Does not change the text. */
export function goJump(editor: Editor, way: 'back' | 'forward'): void {
  const jumps = KEY.getState(editor.state) ?? NO_JUMPS
  const place = jumps[way].at(-1)
  if (place === undefined) return
  const { tr } = editor.state
  const near = TextSelection.near(tr.doc.resolve(Math.min(place, tr.doc.content.size)))
  editor.view.dispatch(tr.setSelection(near).setMeta(KEY, way).scrollIntoView())
}

/** Remembers where the cursor was before it went far away. */
export const jumpExtension = Extension.create({
  name: 'jumps',
  addProseMirrorPlugins: () => [
    new Plugin<Jumps>({
      key: KEY,
      state: {
        init: () => NO_JUMPS,
        apply(tr: Transaction, jumps, before) {
          const went = tr.getMeta(KEY) as 'back' | 'forward' | undefined
          return nextJumps(jumps, tr, before.selection.head, went)
        },
      },
    }),
  ],
})
