import type { Node } from '@tiptap/pm/model'
import { isChangeMark } from './hasChanges.ts'

/** Blocks of two bodies, by their indexes, at least one of each: those before `start`, and those from the ends on, come out the same whatever is decided. */
export interface StakedBlocks {
  readonly start: number
  readonly endA: number
  readonly endB: number
}

/**
 * The blocks of two bodies on which it depends whether a decision on everything makes them the same. What is the same object in both at their beginnings and
 * ends is left out, up to a paragraph or heading by itself of which nothing is undecided: it stays, nothing of it runs on into what follows, and neither list
 * nor quotation reaches over it.
 */
export function stakedBlocks(a: Node, b: Node): StakedBlocks {
  const [one, other] = [a.children, b.children]
  const most = Math.min(one.length, other.length)
  let ahead = 0
  while (ahead < most && one[ahead] === other[ahead]) ahead += 1
  let start = Math.max(0, ahead - 1)
  while (start > 0 && !isSettled(one[start]!)) start -= 1
  let behind = 0
  while (behind < most - start && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1
  let end = Math.max(0, behind - 1)
  while (end > 0 && !isSettled(one.at(-1 - end)!)) end -= 1
  return { start, endA: one.length - end, endB: other.length - end }
}

function isSettled(block: Node): boolean {
  const { name } = block.type
  if (name !== 'paragraph' && name !== 'heading') return false
  return [block, ...block.children].every(({ marks }) => !marks.some(({ type }) => isChangeMark(type.name)))
}
