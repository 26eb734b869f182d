import type { Node } from '@tiptap/pm/model'
import type { ChangedRange } from './changedRanges.ts'

/** What of two bodies differs, from the first difference to the last; null where they are the same. */
export function differingRange(a: Node, b: Node): ChangedRange | null {
  const start = a.content.findDiffStart(b.content)
  const end = a.content.findDiffEnd(b.content)
  if (start === null || end === null) return null
  // What is the same at both ends may overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  return { fromA: start, toA: end.a + overlap, fromB: start, toB: end.b + overlap }
}
