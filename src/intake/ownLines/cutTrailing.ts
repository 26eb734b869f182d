import type { NodeJson } from '../../article/document/documentJson.ts'
import { cutEnd } from '../word/headline/cutEnd.ts'

/** A paragraph without the words at its end, and without the white space round them. */
export function cutTrailing(block: NodeJson, words: string): NodeJson {
  const nodes = block.content ?? []
  const text = nodes.map((node) => node.text ?? ' ').join('')
  const kept = text.slice(0, text.lastIndexOf(words)).trimEnd()
  return { ...block, content: cutEnd(nodes, text.length - kept.length) }
}
