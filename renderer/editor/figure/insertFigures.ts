import { Fragment, Slice } from '@tiptap/pm/model'
import { NodeSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { FigureAttributes } from './figureAttributes.ts'
import { figurePlace } from './figurePlace.ts'

/**
 * Puts figures into the body, each as a block of its own, and selects the last one.
 * @param at a position of the document; null: the selection, which is replaced
 */
export function insertFigures(
  { tr, selection, schema }: EditorState,
  figures: readonly Partial<FigureAttributes>[],
  at: number | null,
): Transaction {
  const nodes = figures.map((attrs) => schema.nodes.figure!.create(attrs))
  const last = nodes.at(-1)
  if (last === undefined) return tr
  if (at === null && !selection.empty) tr.deleteSelection()
  const { from, to } = figurePlace(tr.doc.resolve(at ?? tr.selection.from))
  const content = Fragment.from(nodes)
  tr.replace(from, to, new Slice(content, 0, 0))
  return tr.setSelection(NodeSelection.create(tr.doc, from + content.size - last.nodeSize)).scrollIntoView()
}
