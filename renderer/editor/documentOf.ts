import type { Node } from '@tiptap/pm/model'
import type { DocumentJson, NodeJson } from '../../src/article/document/documentJson.ts'

const known = new WeakMap<Node, NodeJson>()

/** A body in its stored form. A block that did not change since it was asked for last is the same object again, so that a key costs one block. */
export function documentOf(doc: Node): DocumentJson {
  return doc.childCount === 0 ? { type: 'doc' } : { type: 'doc', content: doc.children.map(blockOf) }
}

function blockOf(block: Node): NodeJson {
  const before = known.get(block)
  if (before !== undefined) return before
  const made = block.toJSON() as NodeJson
  known.set(block, made)
  return made
}
