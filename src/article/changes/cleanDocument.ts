import { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { articleSchema } from '../document/articleSchema.ts'
import type { DocumentJson, NodeJson } from '../document/documentJson.ts'
import { hasChanges } from './hasChanges.ts'
import { settleChanges } from './settleChanges.ts'

const read = new WeakMap<NodeJson, Node>()

/**
 * A body as it reads when all that was done under 修订 is accepted: what was taken out is gone, what was put in is ordinary text. This is what
 * every export, count and search sees. The same object where nothing is undecided; blocks without a change stay the same objects in any case.
 * @param decision `reject`: as it read before
 */
export function cleanDocument(document: DocumentJson, decision: 'accept' | 'reject' = 'accept'): DocumentJson {
  if (!hasChanges(document)) return document
  const stored = new Map<Node, NodeJson>()
  const blocks = (document.content ?? []).map((block) => {
    const node = read.get(block) ?? Node.fromJSON(articleSchema, block)
    read.set(block, node)
    stored.set(node, block)
    return node
  })
  const tr = new Transform(articleSchema.nodes.doc.create(null, blocks))
  settleChanges(tr, () => decision)
  return { type: 'doc', content: tr.doc.children.map((block) => stored.get(block) ?? (block.toJSON() as NodeJson)) }
}
