import { Node } from '@tiptap/pm/model'
import { closeHistory } from '@tiptap/pm/history'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'

/**
 * Makes a body of another as one edit that can be undone at once; blocks that are the same at the start and the end stay as they are, and a
 * cursor in them where it is.
 * @returns null where both are the same
 * @throws RangeError where the body does not fit the schema
 */
export function replaceDocument(state: EditorState, document: DocumentJson): Transaction | null {
  const { doc } = state
  const next = Node.fromJSON(state.schema, document)
  next.check()
  const most = Math.min(doc.childCount, next.childCount)
  let head = 0
  while (head < most && doc.child(head).eq(next.child(head))) head += 1
  let tail = 0
  while (tail < most - head && doc.child(doc.childCount - 1 - tail).eq(next.child(next.childCount - 1 - tail)))
    tail += 1
  if (head + tail === doc.childCount && head + tail === next.childCount) return null
  const start = sizeOf(doc, 0, head)
  const end = doc.content.size - sizeOf(doc, doc.childCount - tail, doc.childCount)
  const blocks = next.children.slice(head, next.childCount - tail)
  return closeHistory(state.tr.replaceWith(start, end, blocks))
}

function sizeOf(doc: Node, from: number, to: number): number {
  return doc.children.slice(from, to).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
}
