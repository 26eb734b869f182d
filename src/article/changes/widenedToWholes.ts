import type { Node } from '@tiptap/pm/model'
import type { ChangedRange } from './changedRanges.ts'

/** What is taken out as a whole where an edit reaches into it from outside: what is left of it cannot be told from what stood there. */
const WHOLES: ReadonlySet<string> = new Set(['table', 'figure', 'figureGroup'])

/**
 * One range for an edit that reached from outside of a table, picture or group into it: all of it is replaced by what is left of it.
 * @param before the body before it
 * @param edited the body after it
 * @param ranges what it replaced
 * @returns null where it stayed within one table, as one on rows and columns does
 */
export function widenedToWholes(before: Node, edited: Node, ranges: readonly ChangedRange[]): ChangedRange | null {
  const [first, last] = [ranges[0], ranges.at(-1)]
  if (first === undefined || last === undefined) return null
  let { fromA, fromB } = first
  let { toA, toB } = last
  for (;;) {
    if (isWithinTable(before, fromA, toA) || isWithinTable(edited, fromB, toB)) return null
    // What stands before and behind is the same in both.
    const [ahead, behind] = [
      Math.max(fromA - startOf(before, fromA, toA), fromB - startOf(edited, fromB, toB)),
      Math.max(endOf(before, fromA, toA) - toA, endOf(edited, fromB, toB) - toB),
    ]
    if (ahead === 0 && behind === 0) break
    fromA -= ahead
    fromB -= ahead
    toA += behind
    toB += behind
  }
  return { fromA, toA, fromB, toB }
}

function isWithinTable(doc: Node, from: number, to: number): boolean {
  const $from = doc.resolve(from)
  for (let depth = $from.sharedDepth(to); depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'table') return true
  return false
}

/** Where the table or picture begins that a range begins in and does not end in; its own beginning elsewhere. */
function startOf(doc: Node, from: number, to: number): number {
  const $from = doc.resolve(from)
  for (let depth = $from.sharedDepth(to) + 1; depth <= $from.depth; depth += 1)
    if (WHOLES.has($from.node(depth).type.name)) return $from.before(depth)
  return from
}

/** Where the table or picture ends that a range ends in and does not begin in; its own end elsewhere. */
function endOf(doc: Node, from: number, to: number): number {
  const $to = doc.resolve(to)
  for (let depth = $to.sharedDepth(from) + 1; depth <= $to.depth; depth += 1)
    if (WHOLES.has($to.node(depth).type.name)) return $to.after(depth)
  return to
}
