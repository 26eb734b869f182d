import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type Slice } from '@tiptap/pm/model'
import { Selection, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { NodeJson } from '../../../src/article/document/documentJson.ts'
import { repairDocument } from '../../../src/article/document/repairDocument.ts'
import { openSlice } from './openSlice.ts'

/**
 * Puts blocks in the place of a selection, as one edit of its own that one undo takes back. In a table, cells fill cells.
 * @param event the paste or drop it answers to, for the table's own handling
 */
export function insertBlocks(
  editor: Editor,
  blocks: readonly NodeJson[],
  selection: Selection,
  event: ClipboardEvent | null,
): void {
  const { view } = editor
  const content = fragmentOf(editor, blocks)
  if (content.childCount === 0) return
  const slice = openSlice(content)
  // What was typed before and what is typed next are edits of their own.
  view.dispatch(closeHistory(view.state.tr.setSelection(selection)))
  const taken = view.someProp('handlePaste', (handle) => handle(view, event ?? new ClipboardEvent('paste'), slice))
  if (taken !== true)
    view.dispatch(replaced(view.state, slice).setMeta('paste', true).setMeta('uiEvent', 'paste').scrollIntoView())
  view.dispatch(closeHistory(view.state.tr))
}

/** The blocks as nodes; where the schema refuses one, its words are kept. */
function fragmentOf({ schema }: Editor, blocks: readonly NodeJson[]): Fragment {
  if (blocks.length === 0) return Fragment.empty
  const json = { type: 'doc', content: blocks }
  try {
    const node = schema.nodeFromJSON(json)
    node.check()
    return node.content
  } catch {
    return schema.nodeFromJSON(repairDocument(json).document).content
  }
}

function replaced(state: EditorState, slice: Slice): Transaction {
  const { tr, selection } = state
  const only = slice.content.childCount === 1 ? slice.content.firstChild! : null
  if (only !== null && slice.openStart === 0 && slice.openEnd === 0) return tr.replaceSelectionWith(only, false)
  const { $from } = selection
  const emptyLine = selection.empty && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  // Several paragraphs in the place of an empty one: the first keeps its own alignment and indent.
  if (emptyLine && only === null && $from.depth > 0) {
    const [from, to, parent, index] = [$from.before(), $from.after(), $from.node(-1), $from.index(-1)]
    if (parent.canReplace(index, index + 1, slice.content)) {
      tr.replaceWith(from, to, slice.content)
      return tr.setSelection(Selection.near(tr.doc.resolve(from + slice.content.size), -1))
    }
  }
  return tr.replaceSelection(slice)
}
