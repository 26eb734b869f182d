import type { Node } from '@tiptap/pm/model'
import { decidedBody } from './decidedBody.ts'
import { isChangeMark } from './hasChanges.ts'

/**
 * Whether a rejection of everything gives in one body the very blocks that it gives in another. Only the blocks in which the two differ are rejected, with
 * those around that wait for a decision too, and one more on each side, in which nothing does: no decision reaches beyond that.
 * @param doc the body after an edit, its changes marked
 * @param before the body before it
 */
export function rejectsTo(doc: Node, before: Node): boolean {
  const [a, b] = [doc.children, before.children]
  const most = Math.min(a.length, b.length)
  let start = 0
  while (start < most && a[start] === b[start]) start += 1
  let end = 0
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  while (start > 0 && bearsChanges(a[start - 1]!)) start -= 1
  while (end > 0 && bearsChanges(a[a.length - end]!)) end -= 1
  const part = (body: Node) =>
    decidedBody(
      body.type.create(null, body.children.slice(Math.max(0, start - 1), body.childCount - Math.max(0, end - 1))),
      'reject',
    )
  return part(doc).eq(part(before))
}

function bearsChanges(node: Node): boolean {
  return node.marks.some(({ type }) => isChangeMark(type.name)) || node.children.some(bearsChanges)
}
