import { articleSchema } from '../../article/document/articleSchema.ts'
import type { MarkJson, NodeJson } from '../../article/document/documentJson.ts'

/** A piece of a body laid out in a row: a node's beginning or end, a node without content, a character. */
export type Token =
  | { readonly kind: 'open' | 'leaf'; readonly key: string; readonly node: NodeJson }
  | { readonly kind: 'close'; readonly key: string }
  | { readonly kind: 'text'; readonly key: string; readonly text: string; readonly marks: readonly MarkJson[] }

const CLOSE: Token = { kind: 'close', key: '/' }

/** Lays blocks out in a row of tokens. Tokens with the same key say the same. A node's end is any end, so that its kind can change alone. */
export function bodyTokens(blocks: readonly NodeJson[]): Token[] {
  const tokens: Token[] = []
  for (const block of blocks) layOut(block, tokens)
  return tokens
}

function layOut(node: NodeJson, tokens: Token[]): void {
  if (node.text !== undefined) {
    const marks = node.marks ?? []
    const suffix = marks.length === 0 ? '' : JSON.stringify(marks)
    for (const text of node.text) tokens.push({ kind: 'text', key: `"${text}${suffix}`, text, marks })
    return
  }
  const { content, ...own } = node
  const isLeaf = articleSchema.nodes[node.type as keyof typeof articleSchema.nodes]?.isLeaf ?? false
  tokens.push({ kind: isLeaf ? 'leaf' : 'open', key: JSON.stringify(own), node: own })
  if (isLeaf) return
  for (const child of content ?? []) layOut(child, tokens)
  tokens.push(CLOSE)
}
