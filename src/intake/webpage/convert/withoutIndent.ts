import type { NodeJson } from '../../../article/document/documentJson.ts'

/** A paragraph without its first-line indent, as it stands in lists and cells; other nodes as they are. */
export function withoutIndent(node: NodeJson): NodeJson {
  return node.type === 'paragraph' ? { ...node, attrs: { ...node.attrs, indent: 0 } } : node
}
