import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Command, type Transaction } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  CellSelection,
  deleteColumn,
  deleteRow,
  fixTables,
  mergeCells,
  splitCell,
  toggleHeaderRow,
} from '@tiptap/pm/tables'
import fc from 'fast-check'
import { articleSchema } from '../../src/article/document/articleSchema.ts'

const { nodes } = articleSchema

const typeIn: Command = (state, dispatch) => {
  dispatch?.(state.tr.insertText('新', state.selection.from))
  return true
}

const takeOne: Command = (state, dispatch) => {
  const { $from } = state.selection
  if ($from.parentOffset === $from.parent.content.size) return false
  dispatch?.(state.tr.delete($from.pos, $from.pos + 1))
  return true
}

const takeTable: Command = (state, dispatch) => {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name !== 'table') continue
    dispatch?.(state.tr.delete($from.before(depth), $from.after(depth)))
    return true
  }
  return false
}

const LINES = { addRowAfter, addRowBefore, deleteRow, addColumnAfter, addColumnBefore, deleteColumn }
const WORDS = { type: typeIn, take: takeOne }
const OTHERS = { mergeCells, splitCell, toggleHeaderRow, takeTable }
const ACTS = { ...LINES, ...WORDS, ...OTHERS }

/** What a person does at a cell, or at two: `at` and `to` are counted through all cells. */
export interface TableEdit {
  readonly person: 'jia' | 'yi'
  readonly act: keyof typeof ACTS
  readonly at: number
  readonly to: number
}

const one = <T extends object>(of: T) => fc.constantFrom(...(Object.keys(of) as (keyof T)[]))

/** Any edit of rows and columns, or of what stands in them. */
export function arbitraryTableEdit(): fc.Arbitrary<TableEdit> {
  const act = fc.oneof(
    { arbitrary: one(LINES), weight: 6 },
    { arbitrary: one(WORDS), weight: 3 },
    { arbitrary: one(OTHERS), weight: 1 },
  )
  return fc.record({ person: fc.constantFrom('jia', 'yi'), act, at: fc.nat(40), to: fc.nat(40) })
}

/** Whether an edit puts rows or columns in or takes them out. */
export function isOfLines({ act }: TableEdit): boolean {
  return Object.hasOwn(LINES, act)
}

/** A line, a table with words in its cells, some of which span others, and a line. */
export function arbitraryTableBody(): fc.Arbitrary<Node> {
  const shape = fc.record({
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 4 }),
    joins: fc.array(fc.tuple(fc.nat(15), fc.nat(15)), { maxLength: 2 }),
    header: fc.boolean(),
    wide: fc.boolean(),
  })
  const line = (text: string) => nodes.paragraph.create(null, articleSchema.text(text))
  return shape.map(({ rows, columns, joins, header, wide }) => {
    const lines = Array.from({ length: rows }, (_, row) => {
      const cells = Array.from({ length: columns }, (__, column) =>
        (header && row === 0 ? nodes.tableHeader : nodes.tableCell).create(
          wide ? { colwidth: [60 + 10 * column] } : null,
          line(`${row}${column}`),
        ),
      )
      return nodes.tableRow.create(null, cells)
    })
    const doc = nodes.doc.create(null, [line('前'), nodes.table.create(null, lines), line('后')])
    return joins.reduce((body, [at, to]) => {
      let out = body
      mergeCells(selecting(EditorState.create({ doc: body }), at, to), (tr) => (out = tr.doc))
      return out
    }, doc)
  })
}

function cellsOf(doc: Node): readonly number[] {
  const cells: number[] = []
  doc.descendants((node, pos) => {
    if (/^table(Cell|Header)$/.test(node.type.name)) cells.push(pos)
  })
  return cells
}

/** The state with two cells and all between them selected; with the cursor in the one where they are the same. */
function selecting(state: EditorState, at: number, to: number): EditorState {
  const cells = cellsOf(state.doc)
  const [first, last] = [cells[at % cells.length]!, cells[to % cells.length]!]
  const selection =
    first === last ? TextSelection.near(state.doc.resolve(first + 1)) : CellSelection.create(state.doc, first, last)
  return state.apply(state.tr.setSelection(selection))
}

/** The edit as a transaction of a paper; null where there is nothing to do it to. */
export function tableEditOf(state: EditorState, { act, at, to }: TableEdit): Transaction | null {
  if (cellsOf(state.doc).length === 0) return null
  const made: Transaction[] = []
  // ProseMirror's own tools fail, or make a body that the schema refuses, in tables that two windows left crooked.
  try {
    // Two of three stay with one cell.
    const placed = selecting(state, at, to % 3 === 0 && !Object.hasOwn(WORDS, act) ? to : at)
    if (!ACTS[act](placed, (tr) => made.push(tr)) || made[0] === undefined) return null
    made[0].doc.check()
  } catch {
    return null
  }
  const tr = state.tr
  for (const step of made[0].steps) tr.step(step)
  return tr.docChanged ? tr : null
}

/** A body with its tables put right, as the paper puts them right after each edit. */
export function withTablesFixed(doc: Node): Node {
  return fixTables(EditorState.create({ doc }))?.doc ?? doc
}
