import { Fragment, type Mark, type Node } from '@tiptap/pm/model'
import { gridOf, type GridCell } from './gridOf.ts'

/** Rows and columns of a table, by their numbers from 0. */
export interface Lines {
  readonly rows: ReadonlySet<number>
  readonly columns: ReadonlySet<number>
}

/**
 * A table without some of its rows and columns, as the table tools take them out: a cell over several of them covers fewer, one that began in a row that
 * goes begins in the next that stays.
 * @returns null where nothing would be left
 */
export function withoutLines(table: Node, { rows, columns }: Lines): Node | null {
  if (rows.size === 0 && columns.size === 0) return table
  const { cells, height, width } = gridOf(table)
  if (rows.size >= height || (width > 0 && columns.size >= width)) return null
  const kept = new Map<number, Node[]>()
  for (const cell of [...cells].sort((a, b) => a.left - b.left)) {
    const down = staying(cell.top, cell.bottom, rows)
    const across = staying(cell.left, cell.right, columns)
    if (down.length === 0 || across.length === 0) continue
    const own = kept.get(down[0]!) ?? []
    own.push(shrunk(cell, down.length, across))
    kept.set(down[0]!, own)
  }
  const lines = table.children.flatMap((row, index) =>
    rows.has(index) ? [] : [sameOr(row, Fragment.from(kept.get(index) ?? []))],
  )
  return table.copy(Fragment.from(lines))
}

function staying(from: number, to: number, gone: ReadonlySet<number>): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index).filter((at) => !gone.has(at))
}

function shrunk({ node, left, right, top, bottom }: GridCell, rowspan: number, across: readonly number[]): Node {
  const attrs = { ...node.attrs }
  // A span that reaches below the table stays as it is said.
  if (rowspan < bottom - top) attrs.rowspan = rowspan
  if (across.length < right - left) {
    attrs.colspan = across.length
    attrs.colwidth = widthsOf(node.attrs.colwidth as Widths, { left, right }, across)
  }
  if (rowspan === bottom - top && across.length === right - left) return node
  const marks = node.marks.map((mark) =>
    mark.type.name === 'formatting' ? fitted(mark, { left, right }, across) : mark,
  )
  return node.type.create(attrs, node.content, marks)
}

type Widths = readonly number[] | null
type Span = Pick<GridCell, 'left' | 'right'>

/** The widths of those columns of a cell that stay; none where none has one. */
function widthsOf(widths: Widths, { left }: Span, across: readonly number[]): Widths {
  const own = widths === null ? [] : across.map((column) => widths[column - left] ?? 0)
  return own.some((width) => width > 0) ? own : null
}

/** A change of a cell's format with the widths that it had, of the columns that stay. */
function fitted(mark: Mark, span: Span, across: readonly number[]): Mark {
  const before = mark.attrs.before as { readonly type: string; readonly attrs: { readonly colwidth?: Widths } }
  const { colwidth } = before.attrs ?? {}
  if (!Array.isArray(colwidth) || colwidth.length !== span.right - span.left) return mark
  const attrs = { ...before.attrs, colwidth: widthsOf(colwidth, span, across) }
  return mark.type.create({ ...mark.attrs, before: { ...before, attrs } })
}

function sameOr(row: Node, content: Fragment): Node {
  const isSame =
    content.childCount === row.childCount && content.content.every((cell, index) => cell === row.child(index))
  return isSame ? row : row.copy(content)
}
