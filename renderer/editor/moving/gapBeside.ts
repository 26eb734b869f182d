import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { isList } from '../blocks/isList.ts'
import { isHolder, withAbove, withBelow, type BlockRun } from './blockRun.ts'

/**
 * Where blocks go that are moved a place up or down: past their neighbour; the first or last item of a list into the list beside it or out as a list
 * of its own; the first or last block of a quotation or box out of it.
 * @returns a position between two blocks of the body; null where there is no place further up or down
 */
export function gapBeside(doc: Node, { holder, depth, first, last, from }: BlockRun, step: 1 | -1): number | null {
  const $at = doc.resolve(from)
  const next = step === 1 ? last : first - 1
  if (holder.maybeChild(next) !== null) return pastNeighbour($at, depth, next, step)
  if (depth === 0) return null
  const outer = $at.node(depth - 1)
  const besides = step === 1 ? $at.after(depth) : $at.before(depth)
  if (!isList(holder)) return isHolder(outer) ? besides : null
  // An item of an inner list goes beside the one that it stands under.
  if (outer.type.name === 'listItem') return step === 1 ? $at.after(depth - 1) : $at.before(depth - 1)
  if (!isHolder(outer)) return null
  const beyond = $at.index(depth - 1) + step
  const neighbour = outer.maybeChild(beyond)
  if (neighbour === null) return outer.type.name === 'doc' ? null : gapOut($at, depth - 1, step)
  if (neighbour.type === holder.type) return step === 1 ? besides + 1 : besides - 1
  return pastNeighbour($at, depth - 1, beyond, step)
}

function gapOut($at: ResolvedPos, depth: number, step: 1 | -1): number | null {
  return isHolder($at.node(depth - 1)) ? (step === 1 ? $at.after(depth) : $at.before(depth)) : null
}

/** Beyond the neighbour and its caption. */
function pastNeighbour($at: ResolvedPos, depth: number, neighbour: number, step: 1 | -1): number {
  const holder = $at.node(depth)
  const index = step === 1 ? withBelow(holder, neighbour + 1) : withAbove(holder, neighbour)
  return $at.posAtIndex(index, depth)
}
