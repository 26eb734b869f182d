import type { Token } from 'markdown-it'
import type { NodeJson } from '../../article/document/documentJson.ts'
import type { Loss } from '../../article/loss.ts'
import { isLoneFormula } from '../isLoneFormula.ts'
import { inlineNodes } from './inlineNodes.ts'

/** Lists and quotes within each other beyond this give way to their content. */
const DEEPEST = 8
const CENTRED = { align: 'center', indent: 0 }

/** Makes an article's blocks of Markdown's tokens. Code stands as paragraphs, a line each, and is told. */
export function blockNodes(tokens: readonly Token[], lose: (loss: Loss) => void, depth = 0): NodeJson[] {
  const nodes: NodeJson[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!
    const end = token.nesting === 1 ? closing(tokens, at) : at
    const inner = tokens.slice(at + 1, end)
    switch (token.type) {
      case 'heading_open':
        nodes.push(
          ...textBlocks(inner, { type: 'heading', attrs: { level: levelOf(token.tag), align: 'start' } }, lose),
        )
        break
      case 'paragraph_open':
        nodes.push(...textBlocks(inner, paragraph(depth === 0 ? 2 : 0), lose))
        break
      case 'blockquote_open':
        nodes.push(...within(depth, { type: 'blockquote' }, blockNodes(inner, lose, depth + 1)))
        break
      case 'bullet_list_open':
        nodes.push(...list({ type: 'bulletList' }, inner, lose, depth))
        break
      case 'ordered_list_open': {
        const start = Number(token.attrGet('start') ?? 1)
        nodes.push(...list({ type: 'orderedList', attrs: { start } }, inner, lose, depth))
        break
      }
      case 'table_open':
        nodes.push(table(inner, lose))
        break
      case 'hr':
        nodes.push({ type: 'horizontalRule' })
        break
      case 'fence':
      case 'code_block':
        lose({ kind: 'unsupported', where: 'document', what: `代码：${token.content.slice(0, 40)}` })
        for (const line of token.content.split('\n'))
          if (line.trim() !== '') nodes.push({ ...paragraph(0), content: [{ type: 'text', text: line }] })
        break
    }
    at = end
  }
  return nodes
}

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0
  for (let at = open; at < tokens.length; at += 1) {
    depth += tokens[at]!.nesting
    if (depth === 0) return at
  }
  return tokens.length
}

function paragraph(indent: number): NodeJson {
  return { type: 'paragraph', attrs: { align: 'start', indent } }
}

/** `#` is the title's level, so that the headings of a text begin with the second. */
function levelOf(tag: string): number {
  return Math.min(Math.max(Number(tag.slice(1)), 2), 4)
}

/** A text with pictures in it is the text before, the picture, the text after. */
function textBlocks(tokens: readonly Token[], like: NodeJson, lose: (loss: Loss) => void): NodeJson[] {
  const inline = inlineNodes(
    tokens.flatMap((token) => token.children ?? []),
    lose,
  )
  const blocks: NodeJson[] = []
  let run: NodeJson[] = []
  const flush = () => {
    while (isBlank(run[0])) run = run.slice(1)
    while (isBlank(run.at(-1))) run = run.slice(0, -1)
    const content = run.map((node, index) => withoutEnds(node, index === 0, index === run.length - 1))
    const isCentred = like.type === 'paragraph' && isLoneFormula(content)
    if (run.length > 0) blocks.push({ ...like, ...(isCentred ? { attrs: CENTRED } : {}), content })
    run = []
  }
  for (const node of inline) {
    if (node.type !== 'figure') {
      run.push(node)
      continue
    }
    flush()
    blocks.push(node)
  }
  flush()
  return blocks
}

/** Spaces that stood between words and a picture are none at a block's ends. */
function withoutEnds(node: NodeJson, isFirst: boolean, isLast: boolean): NodeJson {
  if (node.text === undefined) return node
  const text = isFirst ? node.text.trimStart() : node.text
  return { ...node, text: isLast ? text.trimEnd() : text }
}

function isBlank(node: NodeJson | undefined): boolean {
  return node !== undefined && (node.type === 'hardBreak' || node.text?.trim() === '')
}

function within(depth: number, node: NodeJson, content: NodeJson[]): NodeJson[] {
  return depth >= DEEPEST || content.length === 0 ? content : [{ ...node, content }]
}

function list(node: NodeJson, tokens: readonly Token[], lose: (loss: Loss) => void, depth: number): NodeJson[] {
  const items: NodeJson[] = []
  const loose: NodeJson[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.type !== 'list_item_open') continue
    const end = closing(tokens, at)
    const content = blockNodes(tokens.slice(at + 1, end), lose, depth + 1)
    loose.push(...content)
    const first = content[0]?.type === 'paragraph' ? [] : [paragraph(0)]
    items.push({ type: 'listItem', content: [...first, ...content] })
    at = end
  }
  return depth >= DEEPEST ? loose : within(depth, node, items)
}

function table(tokens: readonly Token[], lose: (loss: Loss) => void): NodeJson {
  const rows: NodeJson[] = []
  let cells: NodeJson[] = []
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'tr_open') cells = []
    if (token.type === 'tr_close') rows.push({ type: 'tableRow', content: cells })
    if (token.type !== 'th_open' && token.type !== 'td_open') continue
    const content = textBlocks(tokens.slice(at + 1, closing(tokens, at)), paragraph(0), lose)
    cells.push({
      type: token.type === 'th_open' ? 'tableHeader' : 'tableCell',
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: content.length === 0 ? [paragraph(0)] : content,
    })
  }
  return { type: 'table', content: rows }
}
