import { articleSchema } from '../../article/document/articleSchema.ts'
import type { MarkJson, NodeJson } from '../../article/document/documentJson.ts'

/** A piece of a body laid out in a row: a node's beginning or end, a node without content, a character. */
export type Token =
  | { readonly kind: 'open' | 'leaf'; readonly key: string; readonly node: NodeJson }
  | { readonly kind: 'close'; readonly key: string }
  | { readonly kind: 'text'; readonly key: string; readonly text: string; readonly marks: readonly MarkJson[] }

type TextToken = Extract<Token, { readonly kind: 'text' }>

/** Characters without marks, each once: a long body is made of few. */
const PLAIN = new Map<string, TextToken>()

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
    const suffix = JSON.stringify(marks)
    for (const text of node.text) tokens.push(marks.length === 0 ? plain(text) : letter(text, marks, suffix))
    return
  }
  const { content, ...own } = node
  const isLeaf = articleSchema.nodes[node.type as keyof typeof articleSchema.nodes]?.isLeaf ?? false
  tokens.push({ kind: isLeaf ? 'leaf' : 'open', key: JSON.stringify(own), node: own })
  if (isLeaf) return
  for (const child of content ?? []) layOut(child, tokens)
  tokens.push(CLOSE)
}

function letter(text: string, marks: readonly MarkJson[], suffix: string): TextToken {
  return { kind: 'text', key: `"${text}${suffix}`, text, marks }
}

function plain(text: string): TextToken {
  const known = PLAIN.get(text)
  if (known !== undefined) return known
  const made = letter(text, [], '')
  PLAIN.set(text, made)
  return made
}
