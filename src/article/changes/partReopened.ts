import type { Node, ResolvedPos } from '@tiptap/pm/model'
import type { ChangedRange } from './changedRanges.ts'

/**
 * Parts a deletion of whole blocks and of the beginning of the next one in two, and takes from one the list or box that it ends in too. ProseMirror opens
 * that block anew behind what it takes out; read as it is written, a block would have come there, of which nothing but an empty line is left when
 * the deletion is accepted, and two lists when it is rejected.
 * @param before the body before the edit
 * @param edited the body after it
 * @returns the range itself where nothing but the beginnings of blocks that were there was put in, or something else
 */
export function partReopened(range: ChangedRange, before: Node, edited: Node): readonly ChangedRange[] {
  // A deletion that opens nothing, and what is typed, cost no look.
  if (range.toB === range.fromB || range.toA === range.fromA) return [range]
  const { fromA, toA, fromB, toB } = withoutShared(range, before, edited)
  const opened = toB - fromB
  const [$a, $b] = [before.resolve(toA), edited.resolve(toB)]
  const depth = $b.depth - opened
  const asIs = [{ fromA, toA, fromB, toB }]
  if (opened === 0 || depth < 0 || $a.depth !== $b.depth || !$b.parent.inlineContent) return asIs
  for (let level = depth + 1; level <= $b.depth; level += 1)
    if ($b.start(level) !== fromB + level - depth || !$a.node(level).sameMarkup($b.node(level))) return asIs
  const [blocks, line] = [$a.before(depth + 1), $a.start()]
  const $from = before.resolve(fromA)
  if (line - blocks !== opened || fromA > blocks || $from.depth !== depth || $from.start() !== $a.start(depth))
    return asIs
  const parts = [
    { fromA, toA: blocks, fromB, toB: fromB },
    { fromA: line, toA, fromB: toB, toB },
  ]
  return parts.filter((part) => part.toA > part.fromA)
}

/** The range without the ends and beginnings of blocks that it begins with, before and after alike; a beginning only where it ends in that block too. */
function withoutShared({ fromA, toA, fromB, toB }: ChangedRange, before: Node, edited: Node): ChangedRange {
  let shared = sharedEnds(before.resolve(fromA), edited.resolve(fromB), Math.min(toA - fromA, toB - fromB))
  for (;;) {
    const [a, b] = [before.nodeAt(fromA + shared), edited.nodeAt(fromB + shared)]
    const isAlike = a !== null && b !== null && !a.isText && a.sameMarkup(b)
    if (!isAlike || !isWithin(toA - fromA - shared, a) || !isWithin(toB - fromB - shared, b)) break
    shared += 1
  }
  return { fromA: fromA + shared, toA, fromB: fromB + shared, toB }
}

/** How many blocks end at two positions, as far as they are the same and the ranges go; the line that a rule was put behind is one. */
function sharedEnds($a: ResolvedPos, $b: ResolvedPos, most: number): number {
  let count = 0
  for (; count < most; count += 1) {
    const [a, b] = [$a.depth - count, $b.depth - count]
    const isEnd = a > 0 && b > 0 && $a.end(a) === $a.pos + count && $b.end(b) === $b.pos + count
    if (!isEnd || !$a.node(a).sameMarkup($b.node(b))) break
  }
  return count
}

function isWithin(offset: number, { nodeSize }: Node): boolean {
  return offset > 0 && offset < nodeSize
}
