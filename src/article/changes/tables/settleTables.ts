import type { Mark, Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import type { Decision } from '../goesAway.ts'
import { comesOrGoes } from '../hasChanges.ts'
import { removeBlock } from '../removeBlock.ts'
import { goneLines } from './goneLines.ts'
import { removeLines } from './removeLines.ts'
import { isTablePart } from './isTablePart.ts'

/**
 * Carries out decisions on rows and columns: those that go are taken out of their tables, a table of which nothing is left goes, and what stays bears no
 * mark of what was decided.
 * @param decide asked for each change; those on which it gives null are left as they are
 */
export function settleTables(tr: Transform, decide: (mark: Mark) => Decision): void {
  const tables: number[] = []
  tr.doc.descendants((node, pos) => {
    if (node.type.name === 'table' && bears(node)) tables.push(pos)
    return !node.isTextblock
  })
  // From the end: what stands within a cell before what stands around it.
  for (const pos of tables.reverse()) settleTable(tr, pos, decide)
}

/** Whether a row or cell of a table bears a mark. */
function bears({ children }: Node): boolean {
  return children.some((row) => row.marks.length > 0 || row.children.some(({ marks }) => marks.length > 0))
}

function settleTable(tr: Transform, pos: number, decide: (mark: Mark) => Decision): void {
  const table = tr.doc.nodeAt(pos)
  if (table === null) return
  const lines = goneLines(table, decide)
  if (!removeLines(tr, pos, lines)) {
    if (removeBlock(tr, pos) === null)
      tr.replaceWith(pos, pos + table.nodeSize, tr.doc.type.schema.nodes.paragraph!.create())
    return
  }
  const marked: { readonly at: number; readonly mark: Mark }[] = []
  tr.doc.nodeAt(pos)?.descendants((node, offset) => {
    if (!isTablePart(node)) return false
    for (const mark of node.marks)
      if (comesOrGoes(mark.type.name) && decide(mark) !== null) marked.push({ at: pos + 1 + offset, mark })
    return node.type.name === 'tableRow'
  })
  for (const { at, mark } of marked) tr.removeNodeMark(at, mark)
}
