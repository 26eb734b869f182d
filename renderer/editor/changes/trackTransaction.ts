import type { Node } from '@tiptap/pm/model'
import { CellSelection } from '@tiptap/pm/tables'
import { NodeSelection, Selection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { Step } from '@tiptap/pm/transform'
import { isCell } from '../../../src/article/changes/tables/isTablePart.ts'
import type { ChangedRange } from '../../../src/article/changes/changedRanges.ts'
import type { TrackedRange } from '../../../src/article/changes/trackChanges.ts'
import { trackEdit } from '../../../src/article/changes/trackEdit.ts'
import type { ChangeAttrs } from '../../../src/article/document/marks/changeMark.ts'
import { keepUndecided } from './keepUndecided.ts'

/** What was edited, where it is more than the transaction itself. */
export interface Edit {
  readonly before: Node
  readonly steps: readonly Step[]
  /** where the cursor stood; null where it is to stay where it is */
  readonly head: number | null
}

/**
 * Adds to a transaction what turns its edits into changes to be decided on. A deletion leaves the cursor on the side it came to: before what
 * Backspace took out, behind what Delete did.
 * @returns false where not all of its edits can be tracked: those are then left as they are
 */
export function trackTransaction(tr: Transaction, state: EditorState, author: ChangeAttrs, edit?: Edit): boolean {
  const { before, steps, head } = edit ?? {
    before: tr.before,
    steps: [...tr.steps],
    head: state.selection.empty ? state.selection.head : null,
  }
  const { storedMarks, storedMarksSet, selection, doc: edited } = tr
  const { steps: changes, tracked, ranges, all } = trackEdit(tr.doc, before, steps, author)
  for (const step of changes) tr.step(step)
  if (tracked === null && edit === undefined) keepUndecided(tr)
  if (tracked === null && edit !== undefined) keepWritten(tr, before, ranges)
  const [only, ...others] = tracked ?? []
  const [range] = ranges
  if (only !== undefined && range !== undefined && others.length === 0 && head !== null) {
    const isTaken = only.putTo === only.putFrom && only.to > only.from
    if (isTaken && head >= range.toA) tr.setSelection(TextSelection.near(tr.doc.resolve(only.from), -1))
  }
  if (tracked !== null) keepSelection(tr, edited, selection, ranges, tracked)
  if (storedMarksSet) tr.setStoredMarks(storedMarks)
  return all
}

/** What was composed within deleted words, or right behind them, is not deleted, though the browser writes it there. Words deleted before stay so. */
function keepWritten(tr: Transaction, before: Node, ranges: readonly ChangedRange[]): void {
  const { deletion } = tr.doc.type.schema.marks
  for (const { fromA, toA, fromB, toB } of ranges) {
    const was = deletedIn(before, fromA, toA)
    const now = deletedIn(tr.doc, fromB, toB)
    let behind = 0
    while (behind < Math.min(was.length, now.length) && was.at(-1 - behind)?.sign === now.at(-1 - behind)?.sign)
      behind += 1
    let ahead = 0
    while (ahead < Math.min(was.length, now.length) - behind && was[ahead]?.sign === now[ahead]?.sign) ahead += 1
    for (const { at } of now.slice(ahead, now.length - behind)) tr.removeMark(at, at + 1, deletion)
  }
}

/** The signs and pieces within a range that are taken out. */
function deletedIn(doc: Node, from: number, to: number): readonly { readonly sign: string; readonly at: number }[] {
  const all: { sign: string; at: number }[] = []
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isInline || !node.marks.some(({ type }) => type.name === 'deletion')) return
    for (let at = Math.max(from, pos); at < Math.min(to, pos + node.nodeSize); at += 1)
      all.push({ sign: node.text?.[at - pos] ?? node.type.name, at })
  })
  return all
}

/**
 * Leaves the selection in what was put in, be it words or a picture: mapped through what was taken out and stands before that again, it would come
 * behind both.
 */
function keepSelection(
  tr: Transaction,
  edited: Node,
  selection: Selection,
  ranges: readonly ChangedRange[],
  tracked: readonly TrackedRange[],
): void {
  const isNode = selection instanceof NodeSelection
  const placed = (pos: number): number | null => {
    const index = ranges.findIndex(({ fromB, toB }) => (isNode ? fromB <= pos : fromB < pos) && pos < toB)
    const [range, made] = [ranges[index], tracked[index]]
    if (range === undefined || made === undefined) return null
    const at = made.putTo - (range.toB - pos)
    const isThere = at >= made.putFrom && words(tr.doc, at, made.putTo) === words(edited, pos, range.toB)
    return isThere ? at : null
  }
  const [from, to] = [placed(selection.anchor), placed(selection.head)]
  if (isNode && from !== null && tr.doc.nodeAt(from)?.type === selection.node.type)
    tr.setSelection(NodeSelection.create(tr.doc, from))
  // Cells that were joined or divided stand in a table that was put in.
  if (selection instanceof CellSelection) {
    const cells = cellsAt(tr.doc, placed(selection.$anchorCell.pos), placed(selection.$headCell.pos))
    const [made] = tracked
    if (cells !== null) tr.setSelection(cells)
    else if (made !== undefined) tr.setSelection(Selection.near(tr.doc.resolve(made.putFrom)))
    return
  }
  if (selection instanceof TextSelection && from !== null && to !== null)
    tr.setSelection(TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to)))
}

/** The selection of cells from one place to another; null where no cells of one table stand there. */
function cellsAt(doc: Node, anchor: number | null, head: number | null): CellSelection | null {
  if (anchor === null || head === null) return null
  const [first, last] = [doc.nodeAt(anchor), doc.nodeAt(head)]
  if (first === null || last === null || !isCell(first) || !isCell(last)) return null
  return doc.resolve(anchor).node(-1) === doc.resolve(head).node(-1) ? CellSelection.create(doc, anchor, head) : null
}

function words(doc: Node, from: number, to: number): string {
  return doc.textBetween(from, to, '\n', '\n')
}
