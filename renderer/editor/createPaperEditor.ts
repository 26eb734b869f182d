import { Editor } from '@tiptap/core'
import type { Node, Schema } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import { repairDocument } from '../../src/article/document/repairDocument.ts'
import type { EditorHost } from './editorHost.ts'
import { articleExtensions } from './extensions/articleExtensions.ts'
import { findingsExtension } from './findings/findingsExtension.ts'
import { paperAttributes } from './extensions/paperAttributes.ts'
import { copiedText } from './paste/copiedText.ts'
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
  const editor = new Editor({
    // Not yet in the window: TipTap draws the body before it has its class, and the browser would lay all of it out twice.
    element: () => undefined,
    editable,
    extensions: [...articleExtensions(host), paperAttributes(host), sharingExtension(sharing), findingsExtension],
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
      clipboardTextSerializer: copiedText,
      scrollThreshold: ROOM,
      scrollMargin: ROOM,
    },
  })
  // The desk has repaired it already; what is whole is not gone through again.
  const doc = readBody(editor.schema, document) ?? readBody(editor.schema, repairedBody(document, host))
  // TipTap draws what it is given twice; a body that comes after it is drawn once.
  if (doc !== null) editor.view.updateState(EditorState.create({ doc, plugins: editor.state.plugins.slice() }))
  element.append(editor.view.dom)
  if (doc === null) {
    editor.setEditable(false, false)
    host.onNotice('editor.notice.refused')
  }
  return { editor, refused: doc === null }
}

function repairedBody(document: DocumentJson, host: EditorHost): DocumentJson {
  const repaired = repairDocument(document)
  if (repaired.losses.length > 0) host.onNotice('editor.notice.repaired', { count: repaired.losses.length })
  return repaired.document
}

function readBody(schema: Schema, document: DocumentJson): Node | null {
  try {
    const doc = schema.nodeFromJSON(document)
    doc.check()
    return doc
  } catch {
    return null
  }
}
