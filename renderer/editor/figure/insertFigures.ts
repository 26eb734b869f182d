import { Fragment, Slice } from '@tiptap/pm/model'
import { NodeSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { groupFigures } from '../../../src/article/document/groupFigures.ts'
import type { FigureAttributes } from './figureAttributes.ts'
import { figurePlace } from './figurePlace.ts'

/**
 * Puts figures into the body, each as a block of its own or side by side, and selects the last one.
 * @param at a position of the document; null: the selection, which is replaced
 */
export function insertFigures(
  { tr, selection, schema }: EditorState,
  figures: readonly Partial<FigureAttributes>[],
  at: number | null,
  sideBySide = false,
): Transaction {
  const plain = figures.map((attrs) => ({ type: 'figure', attrs }))
  const nodes = (sideBySide ? groupFigures(plain) : plain).map((json) => schema.nodeFromJSON(json))
  const last = nodes.at(-1)
  if (last === undefined) return tr
  if (at === null && !selection.empty) tr.deleteSelection()
  const { from, to } = figurePlace(tr.doc.resolve(at ?? tr.selection.from), last.type, nodes.length)
  const content = Fragment.from(nodes)
  tr.replace(from, to, new Slice(content, 0, 0))
  const end = from + content.size
  const lastSize = last.type.name === 'figureGroup' ? (last.lastChild?.nodeSize ?? 0) + 1 : last.nodeSize
  return tr.setSelection(NodeSelection.create(tr.doc, end - lastSize)).scrollIntoView()
}
