import { Extension } from '@tiptap/core'
import type { EditorHost } from '../editorHost.ts'

/** Tells the window of an Escape that nothing on the paper takes: ProseMirror lets no Escape go on, whether it means something or not. */
export function escapeExtension(host: Pick<EditorHost, 'onEscape'>): Extension {
  return Extension.create({
    name: 'unusedEscape',
    // Behind all that takes it.
    priority: 1,
    addKeyboardShortcuts: () => ({
      Escape: () => {
        host.onEscape()
        return false
      },
    }),
  })
}
