import { Mark, type Node } from '@tiptap/pm/model'
import type { Step, Transform } from '@tiptap/pm/transform'
import { blockFormatOf, sameBlockFormat, wordFormatOf } from './formatOf.ts'
import { formattedPlaces } from './formattedPlaces.ts'
import { blockBefore, formattingOn, wordsBefore } from './formattingOn.ts'

/**
 * After formats that were set without being tracked: what has come back to the format before an undecided change is no change any more.
 * @param tr holds the body after the steps; steps are added that move nothing
 */
export function dropReturned(tr: Transform, steps: readonly Step[]): void {
  const { doc } = tr
  const { words, blocks } = formattedPlaces(steps) ?? { words: [], blocks: [] }
  for (const { from, to } of words) {
    doc.nodesBetween(from, to, (node, pos) => {
      const mark = formattingOn(node)
      const before = mark === undefined || !node.isInline ? null : wordsBefore(mark)
      if (before === null || !Mark.sameSet(before, wordFormatOf(node.marks))) return
      tr.removeMark(Math.max(pos, from), Math.min(pos + node.nodeSize, to), mark)
    })
  }
  for (const pos of blocks) {
    const mark = returnedMark(doc.nodeAt(pos))
    if (mark !== null) tr.removeNodeMark(pos, mark)
  }
}

function returnedMark(node: Node | null): Mark | null {
  const mark = node === null ? undefined : formattingOn(node)
  if (node === null || mark === undefined) return null
  const [before, now] = [blockBefore(mark, node), blockFormatOf(node)]
  return before !== null && now !== null && sameBlockFormat(before, now) ? mark : null
}
