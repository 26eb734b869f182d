import { Editor, type JSONContent } from '@tiptap/core'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import { repairDocument } from '../../src/article/document/repairDocument.ts'
import type { EditorHost } from './editorHost.ts'
import { articleExtensions } from './extensions/articleExtensions.ts'
import { findingsExtension } from './findings/findingsExtension.ts'
import { paperAttributes } from './extensions/paperAttributes.ts'
import { sharingExtension, type Sharing } from './sharing/sharingExtension.ts'

/** Pixels kept free above and below the cursor when it is scrolled into view. */
const ROOM = { top: 72, bottom: 96, left: 0, right: 0 }

/**
 * Makes the editor of a body in an element. A body that does not fit the schema is repaired first, word for word, and the person told; should the
 * editor refuse it even so, the paper stays locked, because an editor that dropped what it did not know must not save.
 */
export function createPaperEditor(
  element: HTMLElement,
  document: DocumentJson,
  sharing: Sharing,
  editable: boolean,
  host: EditorHost,
): { readonly editor: Editor; readonly refused: boolean } {
  const repaired = repairDocument(document)
  if (repaired.losses.length > 0) host.onNotice('editor.notice.repaired', { count: repaired.losses.length })
  let refused = false
  const editor = new Editor({
    element,
    content: repaired.document as JSONContent,
    editable,
    extensions: [...articleExtensions(host), paperAttributes(host), sharingExtension(sharing), findingsExtension],
    injectCSS: false,
    enableContentCheck: true,
    enablePasteRules: false,
    enableCoreExtensions: { delete: false, drop: false, paste: false, textDirection: false },
    coreExtensionOptions: { clipboardTextSerializer: { blockSeparator: '\n' } },
    editorProps: {
      scrollThreshold: ROOM,
      scrollMargin: ROOM,
    },
    onContentError: () => {
      refused = true
    },
  })
  if (refused) {
    editor.setEditable(false, false)
    host.onNotice('editor.notice.refused')
  }
  return { editor, refused }
}
