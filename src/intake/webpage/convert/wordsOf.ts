import type { NodeJson } from '../../../article/document/documentJson.ts'

/** All words of a node, its blocks apart by a space. */
export function wordsOf(node: NodeJson): string {
  return node.text ?? (node.content ?? []).map(wordsOf).join(node.type === 'paragraph' ? '' : ' ')
}
