import { Editor } from '@tiptap/core'
import type { Plugin } from '@tiptap/pm/state'
import type { RenewableHost } from './createEditorHost.ts'
import { articleExtensions } from './extensions/articleExtensions.ts'
import { findingsExtension } from './findings/findingsExtension.ts'
import { paperAttributes } from './extensions/paperAttributes.ts'
import { menuExtension } from './menu/menuExtension.ts'
import { textOfCopy } from './paste/copyMemory.ts'
import { indexProps } from './indexProps.ts'
import { escapeExtension } from './typing/escapeExtension.ts'
import { readTextFirst } from './typing/readText.ts'
import { watchComposition, type CompositionWatch } from './typing/watchComposition.ts'

/** An editor, on which one article after the other can lie. */
export interface PaperEditor {
  readonly editor: Editor
  readonly host: RenewableHost
  readonly watch: CompositionWatch
  /** those of every article */
  readonly plugins: readonly Plugin[]
}

/** Makes an editor, with no article on it and not in the window yet. */
export function createPaperEditor(host: RenewableHost): PaperEditor {
  const editor = new Editor({
    // Not yet in the window: TipTap draws the body before it has its class, and the browser would lay all of it out twice.
    element: () => undefined,
    extensions: [
      ...articleExtensions(host),
      paperAttributes(host),
      findingsExtension,
      menuExtension(host),
      escapeExtension(host),
    ],
    injectCSS: false,
    enablePasteRules: false,
    // TipTap's own text of a copy has what 修订 took out.
    enableCoreExtensions: {
      delete: false,
      drop: false,
      paste: false,
      textDirection: false,
      clipboardTextSerializer: false,
    },
    editorProps: {
      clipboardTextSerializer: textOfCopy,
    },
  })
  indexProps(editor.view)
  readTextFirst(editor.view)
  const watch = watchComposition(editor.view.dom, () => editor.view.composing)
  host.waitWith(() => watch.settled())
  return { editor, host, watch, plugins: editor.state.plugins }
}
