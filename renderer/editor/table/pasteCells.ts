import type { Node, Slice } from '@tiptap/pm/model'
import { EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import {
  __pastedCells as pastedCells,
  CellSelection,
  handlePaste,
  selectedRect,
  splitCell,
  TableMap,
  type Rect,
} from '@tiptap/pm/tables'
import { ReplaceStep, type Transform } from '@tiptap/pm/transform'
import type { EditorView } from '@tiptap/pm/view'

/** Pastes into the cells of a table; to stand before the table's own plugin. */
export function pasteCells(): Plugin {
  return new Plugin({
    props: {
      handlePaste(view, _event, slice) {
        const tr = cellsPasted(view.state, slice)
        if (tr !== null) view.dispatch(tr)
        return tr !== null
      },
    },
  })
}

/**
 * What is pasted into cells, as prosemirror-tables does it. Where that loses its way among cells that cover several (1.8.5: it throws, or makes a step that
 * ends before it begins, so that a row stands twice and the next undo throws), those in the way are divided first, as one edit with the paste.
 * @returns null where the paste is none into cells
 */
export function cellsPasted(state: EditorState, slice: Slice): Transaction | null {
  const plain = handled(state, slice)
  if (plain === null || (plain !== 'lost' && isSound(plain))) return plain
  for (const rect of [rectOf(state, slice), null]) {
    const tr = state.tr
    divideCells(tr, state, rect)
    const divided = EditorState.create({ doc: tr.doc, selection: state.selection.map(tr.doc, tr.mapping) })
    const made = handled(divided, slice)
    if (made === null || made === 'lost' || !isSound(made)) continue
    for (const step of made.steps) tr.step(step)
    const { selection } = made
    if (selection instanceof CellSelection)
      tr.setSelection(CellSelection.create(tr.doc, selection.$anchorCell.pos, selection.$headCell.pos))
    return tr
  }
  return plain === 'lost' ? null : plain
}

function handled(state: EditorState, slice: Slice): Transaction | 'lost' | null {
  const made: Transaction[] = []
  const view = { state, dispatch: (tr: Transaction) => made.push(tr) } as unknown as EditorView
  try {
    return handlePaste(view, null as never, slice) ? (made[0] ?? null) : null
  } catch {
    return 'lost'
  }
}

function isSound({ doc, steps }: Transaction): boolean {
  const isForth = steps.every((step) => !(step instanceof ReplaceStep) || step.from <= step.to)
  return isForth && !hasRaggedTable(doc)
}

/** Whether a table of a body is no rectangle. Of widths that differ within a column the first holds: the table's own plugin sets the others. */
export function hasRaggedTable(doc: Node): boolean {
  let isRagged = false
  doc.descendants((node) => {
    if (node.type.name === 'table')
      isRagged ||= TableMap.get(node).problems?.some(({ type }) => type !== 'colwidth mismatch') === true
    return !node.isTextblock
  })
  return isRagged
}

/** The cells of a table that a paste goes to: those selected, or as many as come from where the cursor stands. */
function rectOf(state: EditorState, slice: Slice): Rect {
  const { left, top, right, bottom } = selectedRect(state)
  if (state.selection instanceof CellSelection) return { left, top, right, bottom }
  const cells = pastedCells(slice)
  return { left, top, right: left + (cells?.width ?? 1), bottom: top + (cells?.height ?? 1) }
}

/** Divides the cells of the table around the selection that cover several and reach into a part of it; all of them where none is named. */
function divideCells(tr: Transform, state: EditorState, within: Rect | null): void {
  const { tableStart: start } = selectedRect(state)
  for (;;) {
    const pos = firstOver(tr.doc.resolve(start).parent, within)
    if (pos === null) return
    const steps = tr.steps.length
    const selection = CellSelection.create(tr.doc, start + pos)
    splitCell(EditorState.create({ doc: tr.doc, selection }), (made) => made.steps.forEach((step) => tr.step(step)))
    if (tr.steps.length === steps) return
  }
}

/** Where the first cell stands that covers several and reaches into a part of a table, within that table. */
function firstOver(table: Node, within: Rect | null): number | null {
  const map = TableMap.get(table)
  for (const pos of new Set(map.map)) {
    const { left, top, right, bottom } = map.findCell(pos)
    const isOver = right - left > 1 || bottom - top > 1
    const reaches =
      within === null || (left < within.right && right > within.left && top < within.bottom && bottom > within.top)
    if (isOver && reaches) return pos
  }
  return null
}
