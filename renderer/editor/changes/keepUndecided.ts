import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep, Transform } from '@tiptap/pm/transform'
import { changedRanges } from '../../../src/article/changes/changedRanges.ts'
import { dropReturned } from '../../../src/article/changes/formatting/dropReturned.ts'
import { keepEnds } from '../../../src/article/changes/keepEnds.ts'

/**
 * Adds to an edit that is not tracked what keeps older changes true: words typed within deleted ones are not deleted, what is undecided about the
 * end of a paragraph stays with that end, and what is given back the format it had is no change. An ordinary key costs a look at its step.
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
    if (firstChild === null && tr.before.resolve(step.from).sameParent(tr.before.resolve(step.to))) return
  }
  const ends = new Transform(tr.doc)
  keepEnds(ends, tr.before, changedRanges(tr.steps, tr.before))
  dropReturned(ends, tr.steps)
  for (const each of ends.steps) tr.step(each)
}
