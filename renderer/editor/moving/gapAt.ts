import type { Node, ResolvedPos } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import type { Box } from '../bubble/bubblePlace.ts'
import { isList } from '../blocks/isList.ts'
import { withAbove, withBelow, type BlockRun } from './blockRun.ts'
import { moveRun } from './moveRun.ts'
import { positionAt } from './pointedRun.ts'
import { runBox } from './runBox.ts'

/** A place between two blocks, and the line that shows it, in CSS pixels of the window. */
export interface Gap {
  readonly pos: number
  readonly y: number
  readonly left: number
  readonly right: number
}

/** Pixels at the edge of a quotation or box in which a hand means the place before or behind it. */
const EDGE = 8

/**
 * Where blocks would go that are held at a height of the window: between items where they are items themselves, else between blocks, also of a
 * quotation or box.
 * @returns null where they stand already, or may not stand
 */
export function gapAt(view: EditorView, run: BlockRun, y: number): Gap | null {
  const pos = positionAt(view, y)
  if (pos === null) return null
  const gap = gapWithin(view, run, view.state.doc.resolve(pos), 0, y)
  return gap === null || moveRun(view.state, run, gap.pos, false) === null ? null : gap
}

function gapWithin(view: EditorView, run: BlockRun, $at: ResolvedPos, depth: number, y: number): Gap | null {
  const holder = $at.node(depth)
  const index = Math.min($at.index(depth), holder.childCount - 1)
  const [first, last] = [withAbove(holder, index), withBelow(holder, index + 1)]
  const box = boxOf(view, $at, depth, first, last)
  if (box === null) return null
  const inner = innerDepth($at, depth, holder.child(index), run, box, y)
  if (inner !== null) return gapWithin(view, run, $at, inner, y)
  const isBefore = y < (box.top + box.bottom) / 2
  const beside = isBefore ? boxOf(view, $at, depth, first - 1, first) : boxOf(view, $at, depth, last, last + 1)
  const line = isBefore ? ((beside?.bottom ?? box.top) + box.top) / 2 : ((beside?.top ?? box.bottom) + box.bottom) / 2
  return { pos: $at.posAtIndex(isBefore ? first : last, depth), y: line, left: box.left, right: box.right }
}

function boxOf(view: EditorView, $at: ResolvedPos, depth: number, first: number, last: number): Box | null {
  const holder = $at.node(depth)
  if (first < 0 || last > holder.childCount) return null
  const [from, to] = [$at.posAtIndex(first, depth), $at.posAtIndex(last, depth)]
  return runBox(view, { holder, depth, first, last, from, to })
}

/** The depth of what is entered to find the place, null where it is here. */
function innerDepth($at: ResolvedPos, depth: number, child: Node, run: BlockRun, box: Box, y: number): number | null {
  if ($at.depth <= depth) return null
  const movesItems = isList(run.holder)
  if (isList(child)) return movesItems ? depth + 1 : null
  if (child.type.name === 'listItem') {
    const isUnder = movesItems && $at.depth > depth + 1 && isList($at.node(depth + 2))
    return isUnder ? depth + 2 : null
  }
  const isBox = child.type.name === 'blockquote' || child.type.name === 'callout'
  return isBox && y > box.top + EDGE && y < box.bottom - EDGE ? depth + 1 : null
}
