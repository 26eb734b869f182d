import { Mark } from '@tiptap/pm/model'
import type { Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import type { ChangedRange } from './changedRanges.ts'
import { endsWithin } from './endsWithin.ts'
import { setMarks } from './setMarks.ts'
import { textAround } from './textAround.ts'

/**
 * After edits that are not tracked: what stands undecided about the end of a paragraph stays with that end, whatever was split off before it or
 * run into it. Steps are added to `tr`.
 */
export function keepEnds(tr: Transform, before: Node, ranges: readonly ChangedRange[]): void {
  for (const { toA, fromB, toB } of ranges) {
    for (const pos of endsWithin(tr.doc, fromB, toB)) setMarks(tr, pos, Mark.none)
    const was = textAround(before, toA)
    const is = textAround(tr.doc, toB)
    if (was !== null && is !== null) setMarks(tr, is.pos, was.node.marks)
  }
}
