import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { settleChanges } from './settleChanges.ts'

/** A body with all that is undecided in it accepted, or rejected. */
export function decidedBody(doc: Node, decision: 'accept' | 'reject'): Node {
  const tr = new Transform(doc)
  settleChanges(tr, () => decision)
  return tr.doc
}
