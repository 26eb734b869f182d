import type { Mark, Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { isTextEnd } from './isTextEnd.ts'
import { removeBlock } from './removeBlock.ts'
import { setMarks } from './setMarks.ts'

/**
 * Takes the end of the paragraph at a position away: the next one's words run on in it. One that has no words goes instead, so that the next
 * keeps its own kind. Where nothing can run on (the end of a cell, a picture follows) only the marks go.
 * @returns where the block that went as a whole began; null where none did
 * @param empty whether nothing is left of its words
 */
export function removeEnd(tr: Transform, pos: number, marks: readonly Mark[], empty: boolean): number | null {
  const gone = empty ? removeBlock(tr, pos) : null
  if (gone !== null) return gone
  const end = pos + (tr.doc.nodeAt(pos)?.nodeSize ?? 1) - 1
  const next = nextText(tr.doc, end)
  if (next === null) {
    for (const mark of marks) tr.removeNodeMark(pos, mark)
    return null
  }
  tr.delete(end, next.pos + 1)
  setMarks(tr, pos, next.node.marks)
  return null
}

/** The paragraph or heading that follows the end of one in the same cell or body; null where something else does. */
function nextText(doc: Node, end: number): { readonly node: Node; readonly pos: number } | null {
  const $end = doc.resolve(end)
  for (let depth = $end.depth - 1; depth >= 0; depth -= 1) {
    let node = $end.node(depth).maybeChild($end.index(depth) + 1)
    let pos = $end.after(depth + 1)
    if (node === null) {
      if ($end.node(depth).type.spec.isolating === true) return null
      continue
    }
    while (!node.isTextblock && node.firstChild !== null && node.type.spec.isolating !== true) {
      node = node.firstChild
      pos += 1
    }
    return isTextEnd(node) ? { node, pos } : null
  }
  return null
}
