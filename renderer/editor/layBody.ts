import type { Node, Schema } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import { repairDocument } from '../../src/article/document/repairDocument.ts'
import type { PaperEditor } from './createPaperEditor.ts'
import type { EditorHost } from './editorHost.ts'
import { stateAsLeft, type LeftPaper } from './leftPaper.ts'
import { attributesAlone } from './extensions/paperAttributes.ts'
import { turnLeaf } from './leaf.ts'
import { sharingPlugin, type Sharing } from './sharing/sharingPlugin.ts'

/**
 * Lays a body on an editor that has none, and puts it into an element. A body that does not fit the schema is repaired first, word for word, and the
 * person told; should the editor refuse it even so, the paper stays locked, because an editor that dropped what it did not know must not save.
 * @param left how this body was left the last time
 * @returns false where it was refused
 */
export function layBody(
  { editor, host, plugins }: PaperEditor,
  element: HTMLElement,
  document: DocumentJson,
  sharing: Sharing,
  editable: boolean,
  left?: LeftPaper,
): boolean {
  // The desk has repaired it already; what is whole is not gone through again.
  const doc = readBody(editor.schema, document) ?? readBody(editor.schema, repairedBody(document, host))
  const mayEdit = editable && doc !== null
  if (editor.options.editable !== mayEdit) editor.setEditable(mayEdit, false)
  const all = [...plugins, sharingPlugin(sharing)]
  const body = doc === null ? { schema: editor.schema } : { doc }
  const state =
    doc === null || left === undefined ? EditorState.create({ ...body, plugins: all }) : stateAsLeft(doc, all, left)
  editor.view.updateState(state)
  element.append(editor.view.dom)
  if (doc === null) host.onNotice('editor.notice.refused')
  // The toolbar, which stays, hears that the cursor is elsewhere.
  editor.emit('transaction', { editor, transaction: state.tr, appendedTransactions: [] })
  return doc !== null
}

/** Takes the body off an editor, and the editor out of the window: nothing of the article stays with it. */
export function liftBody({ editor, watch, plugins }: PaperEditor): void {
  const { view } = editor
  turnLeaf(editor)
  watch.forget()
  view.dragging = null
  // Without plugins first: none of them is to look at a focus that goes with the article. What the element is called stays, or the browser would
  // judge the look of the whole text anew just before it goes.
  const rest = attributesAlone(plugins)
  view.updateState(EditorState.create({ doc: view.state.doc, selection: view.state.selection, plugins: rest }))
  view.dom.remove()
  view.updateState(EditorState.create({ schema: editor.schema, plugins: rest }))
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
