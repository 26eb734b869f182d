import type { Node, ResolvedPos } from '@tiptap/pm/model'
import type { Selection } from '@tiptap/pm/state'
import { belongsBelow } from '../blocks/belongsBelow.ts'

/** Neighbouring blocks, or items of a list, that are moved as one: children `first` to `last` (not with it) of what holds them. */
export interface BlockRun {
  readonly holder: Node
  /** of the holder in the body: 0 the body itself */
  readonly depth: number
  readonly first: number
  readonly last: number
  /** positions before the first and behind the last */
  readonly from: number
  readonly to: number
}

/** What holds blocks that can change places. A cell, a pull quote and a group keep what they have. */
const HOLDERS: ReadonlySet<string> = new Set(['doc', 'blockquote', 'callout', 'bulletList', 'orderedList'])

export function isHolder({ type }: Node): boolean {
  return HOLDERS.has(type.name)
}

/**
 * The innermost blocks that a selection touches, with the captions that go with them; all of what a quotation, box or list holds is that itself. Null
 * where a selection is of no block (a cursor between two).
 */
export function selectedRun({ $from, $to }: Selection): BlockRun | null {
  const range = $from.blockRange($to, isHolder)
  return range === null ? null : wholeRun($from, range.depth, range.startIndex, range.endIndex)
}

/** The block or item at a position before it, as one whole. */
export function runBefore(doc: Node, pos: number): BlockRun | null {
  const $pos = doc.resolve(pos)
  return $pos.nodeAfter === null || !isHolder($pos.parent)
    ? null
    : wholeRun($pos, $pos.depth, $pos.index(), $pos.index() + 1)
}

function wholeRun($at: ResolvedPos, depth: number, first: number, last: number): BlockRun {
  const holder = $at.node(depth)
  const [start, end] = [withAbove(holder, first), withBelow(holder, last)]
  const isAll = start === 0 && end === holder.childCount
  if (isAll && depth > 0 && isHolder($at.node(depth - 1)))
    return wholeRun($at, depth - 1, $at.index(depth - 1), $at.index(depth - 1) + 1)
  const from = $at.posAtIndex(start, depth)
  return { holder, depth, first: start, last: end, from, to: $at.posAtIndex(end, depth) }
}

/** The index of a child, or of the one above where that is its caption or group. */
export function withAbove(holder: Node, index: number): number {
  return belongsBelow(holder.maybeChild(index - 1), holder.maybeChild(index)) ? index - 1 : index
}

/** The index behind a child, or behind the one below where both belong together. */
export function withBelow(holder: Node, index: number): number {
  return belongsBelow(holder.maybeChild(index - 1), holder.maybeChild(index)) ? index + 1 : index
}
