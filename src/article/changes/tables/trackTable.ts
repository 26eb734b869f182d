import type { Node } from '@tiptap/pm/model'
import { Transform, type Step } from '@tiptap/pm/transform'
import type { ChangeAttrs } from '../../document/marks/changeMark.ts'
import type { ChangedRange } from '../changedRanges.ts'
import { decidedAlike } from '../decidedAlike.ts'
import { decidedBody } from '../decidedBody.ts'
import { isChangeMark } from '../hasChanges.ts'
import { isPutIn } from '../isPutIn.ts'
import { settleChanges } from '../settleChanges.ts'
import { editedTable } from './editedTable.ts'

/** A table in whose place the edited one was put. */
export interface TrackedTable {
  /** to be added to the edit */
  readonly steps: readonly Step[]
  /** where the table stood before the edit, and stands after it alone; null where it is a person's own, and goes or stays with what is done in it */
  readonly range: ChangedRange | null
  /** where the edited table stands now, behind the one there was */
  readonly put: { readonly from: number; readonly to: number }
}

/**
 * Tracks an edit within one table that cannot be told from what stood there by rows, columns or words, as where cells were joined or divided: the table
 * there was is taken out as a whole, and the edited one put in behind it. It is given back step by step, so that what another window writes in it in the same
 * moment is kept there.
 * @param edited the body after the edit
 * @param before the body before it
 * @param steps that made the one of the other
 * @returns null where it is no such edit, where something in the table waits for a decision that another person made or that is on its way out, or where
 * either decision would not give the very body that it gives without it
 */
export function trackTable(
  edited: Node,
  before: Node,
  steps: readonly Step[],
  author: ChangeAttrs,
): TrackedTable | null {
  const found = editedTable(before, edited)
  if (found === null || isOfOthers(found.was, author.by)) return null
  const { was, now, pos } = found
  if (isPutIn(was, author.by))
    return decidedAlike(edited, before, 'reject') ? { steps: [], range: null, put: { from: pos, to: pos } } : null
  const copy = decidedBody(before.type.create(null, now), 'accept').firstChild
  if (copy?.type !== was.type) return null
  const tr = new Transform(edited)
  if (!giveBack(tr, before, steps)) return null
  const { insertion, deletion } = before.type.schema.marks
  const part = { from: pos, to: pos + was.nodeSize }
  settleChanges(tr, ({ type }) => (type === insertion ? 'reject' : null), part)
  tr.addNodeMark(pos, deletion!.create({ ...author }))
  const from = pos + (tr.doc.nodeAt(pos)?.nodeSize ?? 0)
  const to = from + copy.nodeSize
  tr.insert(from, copy.mark([insertion!.create({ ...author })]))
  const isExact = decidedAlike(tr.doc, before, 'reject') && decidedAlike(tr.doc, edited, 'accept')
  const range = { fromA: pos, toA: pos + was.nodeSize, fromB: pos, toB: pos + now.nodeSize }
  return isExact ? { steps: tr.steps, range, put: { from, to } } : null
}

/** Whether something in a table waits for a decision on what another person did, or all of it is taken out. */
function isOfOthers(table: Node, by: string): boolean {
  let found = table.marks.some(({ type }) => type.name === 'deletion')
  const look = ({ marks }: Node) => {
    found ||= marks.some(({ type, attrs }) => isChangeMark(type.name) && attrs.by !== by)
  }
  look(table)
  table.descendants(look)
  return found
}

/** Whether all steps could be taken back: ProseMirror throws where a row without cells, all of which are covered from above, lies at a step's edge. */
function giveBack(tr: Transform, before: Node, steps: readonly Step[]): boolean {
  const done = new Transform(before)
  try {
    for (const step of steps) done.step(step)
    for (const [index, step] of [...steps.entries()].reverse()) tr.step(step.invert(done.docs[index]!))
  } catch {
    return false
  }
  return tr.doc.eq(before)
}
