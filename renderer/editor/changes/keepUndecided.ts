import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep, Transform, type Step } from '@tiptap/pm/transform'
import { changedRanges } from '../../../src/article/changes/changedRanges.ts'
import { dropReturned } from '../../../src/article/changes/formatting/dropReturned.ts'
import { keepEnds } from '../../../src/article/changes/keepEnds.ts'
import { readLines } from '../../../src/article/changes/tables/readLines.ts'
import { spreadColumns } from '../../../src/article/changes/tables/spreadColumns.ts'

/**
 * Adds to an edit that is not tracked what keeps older changes true: words typed within deleted ones are not deleted, what is undecided about the
 * end of a paragraph stays with that end, what is given back the format it had is no change, and a new row has its part in the columns that come or go. An
 * ordinary key costs a look at its step.
 */
export function keepUndecided(tr: Transaction): void {
  const { deletion } = tr.doc.type.schema.marks
  const [step] = tr.steps
  if (deletion === undefined || step === undefined) return
  if (tr.steps.length === 1 && step instanceof ReplaceStep) {
    const { firstChild, childCount } = step.slice.content
    if (firstChild !== null && childCount === 1 && firstChild.isText) {
      if (deletion.isInSet(firstChild.marks) !== undefined) {
        tr.removeMark(step.from, step.from + firstChild.nodeSize, deletion)
      }
      return
    }
  }
  if (tr.steps.every((each, index) => staysWithin(each, tr.docs[index]))) return
  const ends = new Transform(tr.doc)
  keepEnds(ends, tr.before, changedRanges(tr.steps, tr.before))
  dropReturned(ends, tr.before, tr.steps)
  const lines = readLines(tr.doc, tr.before, tr.steps)
  if (lines !== null) spreadColumns(ends, lines)
  for (const each of ends.steps) tr.step(each)
}

/** Whether a step changes words between the ends of one paragraph, as each of the many of a replacement does: no end and no format is touched. */
function staysWithin(step: Step, body: Node | undefined): boolean {
  if (!(step instanceof ReplaceStep) || body === undefined) return false
  const { firstChild, childCount } = step.slice.content
  if (childCount > 1 || firstChild?.isText === false) return false
  return body.resolve(step.from).sameParent(body.resolve(step.to))
}
