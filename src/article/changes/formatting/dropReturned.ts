import { Mark, type Node } from '@tiptap/pm/model'
import type { Step, Transform } from '@tiptap/pm/transform'
import type { Place } from '../../document/marks/place.ts'
import { hasPlaces } from '../places/hasPlaces.ts'
import { placedBlocks } from '../places/placedBlocks.ts'
import { samePlace } from '../places/sharedFrames.ts'
import { blockFormatOf, sameBlockFormat, wordFormatOf } from './formatOf.ts'
import { formattedPlaces } from './formattedPlaces.ts'
import { blockBefore, formattingOn, wordsBefore } from './formattingOn.ts'

/**
 * After formats that were set without being tracked: what has come back to the format before an undecided change is no change any more.
 * @param tr holds the body after the steps; steps are added that move nothing
 * @param before the body before them
 */
export function dropReturned(tr: Transform, before: Node, steps: readonly Step[]): void {
  const { doc } = tr
  const { words, blocks, moved } = formattedPlaces(steps, before) ?? { words: [], blocks: [], moved: false }
  for (const { from, to } of words) {
    doc.nodesBetween(from, to, (node, pos) => {
      const mark = formattingOn(node)
      const before = mark === undefined || !node.isInline ? null : wordsBefore(mark)
      if (before === null || !Mark.sameSet(before, wordFormatOf(node.marks))) return
      tr.removeMark(Math.max(pos, from), Math.min(pos + node.nodeSize, to), mark)
    })
  }
  for (const pos of blocks) {
    const mark = returnedMark(doc.nodeAt(pos), null)
    if (mark !== null) tr.removeNodeMark(pos, mark)
  }
  if (!moved || !hasPlaces(doc)) return
  for (const { node, pos, place } of placedBlocks(doc).flat()) {
    const mark = returnedMark(node, place)
    if (mark !== null) tr.removeNodeMark(pos, mark)
  }
}

/** @param place where the block stands, where that may have become what it was */
function returnedMark(node: Node | null, place: Place | null): Mark | null {
  const mark = node === null ? undefined : formattingOn(node)
  if (node === null || mark === undefined) return null
  const [before, now] = [blockBefore(mark, node), blockFormatOf(node)]
  // What has become a block of another sort cannot go back.
  if (before === null) return mark
  if (before?.place !== undefined && (place === null || !samePlace(before.place, place))) return null
  return before !== null && now !== null && sameBlockFormat(before, now) ? mark : null
}
