import type { Token } from 'markdown-it'
import type { MarkJson, NodeJson } from '../../article/document/documentJson.ts'
import { isSafeLink } from '../../article/document/safeAddress.ts'
import type { Loss } from '../../article/loss.ts'
import { formulaNode } from '../formulaNode.ts'
import { pictureNode } from './pictureNode.ts'

const MARKS: Readonly<Record<string, string>> = { strong: 'bold', em: 'italic', s: 'strike' }

/** The inline content of a Markdown block; a picture stands apart, since an article's pictures are blocks. */
export function inlineNodes(tokens: readonly Token[], lose: (loss: Loss) => void): readonly NodeJson[] {
  const nodes: NodeJson[] = []
  let marks: readonly MarkJson[] = []
  const put = (node: NodeJson | null) => {
    if (node !== null) nodes.push(marks.length === 0 ? node : { ...node, marks: [...marks] })
  }
  const push = (text: string) => put(text === '' ? null : { type: 'text', text })
  for (const token of tokens) {
    const mark = MARKS[token.tag]
    if (token.type === 'text' || token.type === 'code_inline') push(token.content)
    else if (token.type === 'softbreak') push(joins(nodes) ? '' : ' ')
    else if (token.type === 'math') put(formulaNode(token.content, token.markup === '$$'))
    else if (token.type === 'hardbreak') nodes.push({ type: 'hardBreak' })
    else if (token.type === 'image') nodes.push(pictureNode(token))
    else if (token.type === 'link_open') {
      const href = String(token.attrGet('href') ?? '')
      const isSafe = isSafeLink(href)
      if (!isSafe) lose({ kind: 'unsafeAddress', where: 'document', what: href.slice(0, 80) })
      marks = [...marks, { type: isSafe ? 'link' : 'none', attrs: { href } }]
    } else if (token.nesting === 1 && mark !== undefined) marks = [...marks, { type: mark }]
    else if (token.nesting === -1) marks = marks.slice(0, -1)
  }
  return nodes.map(withoutNone)
}

/** A line end between 汉字 is none; between Latin words it is a space. */
function joins(nodes: readonly NodeJson[]): boolean {
  return /[\p{sc=Han}\p{P}]$/u.test(nodes.at(-1)?.text ?? '')
}

function withoutNone(node: NodeJson): NodeJson {
  if (node.marks?.every(({ type }) => type !== 'none') ?? true) return node
  const { marks = [], ...rest } = node
  const kept = marks.filter(({ type }) => type !== 'none')
  return kept.length === 0 ? rest : { ...rest, marks: kept }
}
