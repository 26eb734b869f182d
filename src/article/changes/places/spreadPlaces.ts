import type { Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { isFormatFor } from '../../document/marks/blockFormat.ts'
import { blockBefore, formattingOn } from '../formatting/formattingOn.ts'
import { isTextEnd } from '../isTextEnd.ts'
import { placedBlocks } from './placedBlocks.ts'
import { isPutIn } from '../isPutIn.ts'

/**
 * Makes paragraphs that were begun behind one that stands elsewhere than before bear its change too, as in Word: Enter in a new list begins an item of that
 * list, and where the list goes, all that was written there goes back to the place of the first.
 * @param tr holds the body with what came and went marked; steps are added that move nothing
 * @param put where things were put in
 */
export function spreadPlaces(tr: Transform, put: readonly { readonly from: number; readonly to: number }[]): void {
  for (const row of placedBlocks(tr.doc)) {
    let above: Node | null = null
    for (const { node, pos } of row) {
      const last: Node | null = above
      above = node
      if (last === null || !isTextEnd(last) || !isPutIn(last) || formattingOn(node) !== undefined) continue
      const mark = formattingOn(last)
      const before = mark === undefined ? null : blockBefore(mark, last)
      const isNew = put.some(({ from, to }) => pos >= from && pos < to)
      if (mark === undefined || before?.place === undefined || !isNew || !isFormatFor(node.type.name, before)) continue
      above = node.mark(mark.addToSet(node.marks))
      tr.addNodeMark(pos, mark)
    }
  }
}
