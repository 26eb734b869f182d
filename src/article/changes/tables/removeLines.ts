import type { Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { gridOf } from './gridOf.ts'
import { withoutLines, type Lines } from './withoutLines.ts'

/**
 * Takes rows and columns out of the table at a position. Where no cell reaches over their edges each step takes out what goes and no more, so that what
 * another window writes beside it meanwhile is kept.
 * @returns false where nothing would be left of the table, which then is as it was
 */
export function removeLines(tr: Transform, pos: number, lines: Lines): boolean {
  const table = tr.doc.nodeAt(pos)
  if (table === null) return true
  const next = withoutLines(table, lines)
  if (next === null) return false
  if (next === table) return true
  const gone = piecesOf(table, lines)
  if (gone === null) {
    tr.replaceWith(pos + 1, pos + table.nodeSize - 1, next.content)
    return true
  }
  for (const { from, to } of gone.reverse()) tr.delete(pos + 1 + from, pos + 1 + to)
  return true
}

interface Piece {
  readonly from: number
  readonly to: number
}

/** The rows and cells that make up the lines, in order; null where a cell reaches over the edge of one. */
function piecesOf(table: Node, { rows, columns }: Lines): Piece[] | null {
  const pieces: Piece[] = []
  table.forEach((row, offset, index) => {
    if (rows.has(index)) pieces.push({ from: offset, to: offset + row.nodeSize })
  })
  for (const { node, offset, top, bottom, left, right } of gridOf(table).cells) {
    const isWide = right > left + 1 && range(left, right).some((column) => columns.has(column))
    const isHigh = bottom > top + 1 && range(top, bottom).some((row) => rows.has(row))
    if (isWide || isHigh) return null
    if (columns.has(left) && !rows.has(top)) pieces.push({ from: offset, to: offset + node.nodeSize })
  }
  return pieces.sort((a, b) => a.from - b.from)
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}
