import type { Node } from '@tiptap/pm/model'
import { CellSelection } from '@tiptap/pm/tables'
import type { ChangeEntry } from '../../../src/article/changes/readChanges.ts'

/** The cells of the row or column that a change begins with, the first as the head; null where it begins with none. */
export function selectLine(doc: Node, { from, lines }: Pick<ChangeEntry, 'from' | 'lines'>): CellSelection | null {
  const node = doc.nodeAt(from)
  if (lines.length === 0 || node === null) return null
  if (node.type.name === 'tableRow') {
    const { lastChild } = node
    return lastChild === null
      ? null
      : CellSelection.create(doc, from + node.nodeSize - 1 - lastChild.nodeSize, from + 1)
  }
  if (doc.resolve(from).parent.type.name !== 'tableRow') return null
  const { $anchorCell, $headCell } = CellSelection.colSelection(doc.resolve(from))
  return new CellSelection($headCell, $anchorCell)
}
