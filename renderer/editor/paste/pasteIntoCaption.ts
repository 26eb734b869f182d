import { Fragment, Slice } from '@tiptap/pm/model'
import { Selection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { belowCaption } from '../figure/belowCaption.ts'
import { lineOf } from './lineOf.ts'
import { partForCaption } from './partForCaption.ts'

/**
 * A paste into the caption of a picture or table: its words go into it as one line, and its pictures, tables and rules below the picture or table, in
 * order. Left to itself ProseMirror would part the caption, and the picture would stand twice. Null where the selection begins in no caption.
 */
export function pasteIntoCaption({ tr, selection }: EditorState, slice: Slice): Transaction | null {
  if (belowCaption(selection.$from) === null) return null
  if (!selection.empty) tr.deleteSelection()
  const { $from } = tr.selection
  if (belowCaption($from) === null) return null
  const { lines, blocks } = partForCaption(slice)
  const line = lineOf(lines, $from.parent.type)
  const end = $from.pos + line.size
  tr.replaceWith($from.pos, $from.pos, line)
  const below = belowCaption(tr.doc.resolve(end))
  if (below === null) return null
  tr.replace(below, below, new Slice(Fragment.fromArray([...blocks]), 0, 0))
  const isBelow = line.size === 0 && blocks.length > 0
  const added = Fragment.fromArray([...blocks]).size
  return tr
    .setSelection(isBelow ? Selection.near(tr.doc.resolve(below + added), -1) : TextSelection.create(tr.doc, end))
    .scrollIntoView()
}
