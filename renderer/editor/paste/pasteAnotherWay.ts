import type { Editor } from '@tiptap/core'
import { undo } from '@tiptap/pm/history'
import type { PasteMode } from '../../../src/intake/clipboard/convert/place.ts'
import type { EditorHost } from '../editorHost.ts'
import { pasteClipboard } from './pasteClipboard.ts'
import type { Pasted } from './pasteMemory.ts'

/**
 * Takes the last paste back and pastes the same another way, so that one undo still takes it all back. False where something has changed since,
 * or the paper is locked.
 */
export function pasteAnotherWay(editor: Editor, host: EditorHost, pasted: Pasted, mode: PasteMode): boolean {
  const { view } = editor
  if (!editor.isEditable || view.composing || view.state.doc !== pasted.after) return false
  undo(view.state, (tr) => view.dispatch(tr))
  if (!view.state.doc.eq(pasted.before)) return false
  const selection = pasted.selection.resolve(view.state.doc)
  return pasteClipboard(editor, host, { taken: pasted.taken, mode, selection, event: null, given: pasted.given })
}
