import type { Mark, Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { settleFormatting } from './formatting/settleFormatting.ts'
import { goesAway, type Decision } from './goesAway.ts'
import { comesOrGoes } from './hasChanges.ts'
import { isTextEnd } from './isTextEnd.ts'
import { settlePlaces } from './places/settlePlaces.ts'
import { removeBlock } from './removeBlock.ts'
import { removeEnd } from './removeEnd.ts'
import { isTablePart } from './tables/isTablePart.ts'
import { settleTables } from './tables/settleTables.ts'

/** A node that bears changes to be decided on, and whether it goes. */
interface Settled {
  readonly node: Node
  readonly pos: number
  /** where it is decided on: a paragraph at its end */
  readonly from: number
  readonly to: number
  readonly marks: readonly Mark[]
  readonly whole: boolean
  readonly goes: boolean
}

/**
 * Carries out decisions on the changes of a body: accepted insertions and rejected deletions stay as ordinary text, the others go, and what
 * was given another format or place keeps it or gets the one before. A paragraph whose end goes runs on into the next; one that is empty then goes as a whole.
 * @param decide asked for each change mark
 * @param part only what begins within these positions, where blocks stay in their places; the whole body where it is left out
 */
export function settleChanges(
  tr: Transform,
  decide: (mark: Mark) => Decision,
  part?: { readonly from: number; readonly to: number },
): void {
  if (part === undefined) {
    settleTables(tr, decide)
    settlePlaces(tr, decide)
  }
  const range = part ?? { from: 0, to: tr.doc.content.size }
  settleFormatting(tr, decide, range)
  const found: Settled[] = []
  tr.doc.nodesBetween(range.from, range.to, (node, pos) => {
    // Rows and cells come and go with others of their table.
    if (isTablePart(node)) return
    const marks = node.marks.filter((mark) => comesOrGoes(mark.type.name) && decide(mark) !== null)
    const from = isTextEnd(node) ? pos + node.nodeSize - 1 : node.isInline ? Math.max(pos, range.from) : pos
    if (marks.length === 0 || from < range.from || from >= range.to) return
    const to = node.isInline ? Math.min(pos + node.nodeSize, range.to) : from
    const whole = !node.isInline || to - from === node.nodeSize
    found.push({ node, pos, from, to, marks, whole, goes: marks.some((mark) => goesAway(mark, decide(mark))) })
  })
  // From the end, and the end of a paragraph before its words.
  found.sort((a, b) => b.from - a.from)
  const lost = new Set(found.filter((each) => each.goes && each.whole).map(({ node }) => node))
  let floor = tr.doc.content.size
  for (const { node, pos, from, to, marks, goes: leaves } of found) {
    // Gone with the block around it, which was empty without it.
    if (from >= floor) continue
    if (node.isInline) {
      if (leaves) tr.delete(from, to)
      else for (const mark of marks) tr.removeMark(from, to, mark)
    } else if (!leaves) for (const mark of marks) tr.removeNodeMark(pos, mark)
    else if (!isTextEnd(node)) floor = removeBlock(tr, pos) ?? emptied(tr, pos) ?? floor
    else
      floor =
        removeEnd(
          tr,
          pos,
          marks,
          node.children.every((child) => lost.has(child)),
        ) ?? floor
  }
}

/** A place that held this block alone holds an empty paragraph instead. */
function emptied(tr: Transform, pos: number): null {
  const $pos = tr.doc.resolve(pos)
  const from = $pos.parent.type.name === 'figureGroup' && $pos.parent.childCount === 1 ? $pos.before() : pos
  const size = tr.doc.nodeAt(from)?.nodeSize ?? 0
  tr.replaceWith(from, from + size, tr.doc.type.schema.nodes.paragraph!.create())
  return null
}
