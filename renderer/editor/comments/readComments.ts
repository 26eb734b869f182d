import type { Node } from '@tiptap/pm/model'
import type { Remark } from '../../../src/article/document/marks/comment.ts'

/** A comment as it lies in the text. */
export interface CommentEntry {
  readonly id: string
  readonly thread: readonly Remark[]
  readonly resolved: boolean
  /** the words it is on, shortened */
  readonly quote: string
  /** from the first of these words to the last, in positions */
  readonly from: number
  readonly to: number
}

/** Characters of the quoted words that are shown. */
const QUOTED = 60

/** The comments of a body, in the order of their words. What was divided by later edits is still one. */
export function readComments(doc: Node): readonly CommentEntry[] {
  const found = new Map<string, CommentEntry>()
  doc.descendants((node, pos) => {
    for (const { type, attrs } of node.marks) {
      if (type.name !== 'comment') continue
      const id = String(attrs.id)
      const before = found.get(id)
      found.set(id, {
        id,
        thread: attrs.thread as readonly Remark[],
        resolved: attrs.state === 'resolved',
        quote: (before?.quote ?? '') + (node.text ?? ''),
        from: before?.from ?? pos,
        to: pos + node.nodeSize,
      })
    }
  })
  return [...found.values()].map((entry) => ({
    ...entry,
    quote: entry.quote.length > QUOTED ? `${entry.quote.slice(0, QUOTED)}…` : entry.quote,
  }))
}
