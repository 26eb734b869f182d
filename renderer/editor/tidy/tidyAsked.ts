import { Extension } from '@tiptap/core'
import type { EditorHost } from '../editorHost.ts'
import { tidyPaper } from './tidyPaper.ts'

/** The keys that tidy with the steps chosen last. */
export function tidyShortcut(host: EditorHost): Extension {
  return Extension.create({
    name: 'tidyShortcut',
    addKeyboardShortcuts() {
      return { 'Mod-Alt-f': () => tidyPaper(this.editor, host, host.tidyNames()) }
    },
  })
}
