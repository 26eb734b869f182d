import type { MarkJson, NodeJson } from '../../article/document/documentJson.ts'
import type { Token } from './bodyTokens.ts'

interface Growing {
  readonly node: NodeJson | null
  readonly content: NodeJson[]
  /** of the text that stands last */
  marks: string
}

/** Puts a row of tokens together to blocks again; null where beginnings and ends do not match, or text would stand in no node. */
export function blocksOf(tokens: readonly Token[]): NodeJson[] | null {
  const top: Growing = { node: null, content: [], marks: '' }
  const stack = [top]
  for (const token of tokens) {
    const parent = stack.at(-1) as Growing
    if (token.kind === 'open') stack.push({ node: token.node, content: [], marks: '' })
    else if (token.kind === 'leaf') parent.content.push(token.node)
    else if (token.kind === 'text') {
      if (parent === top) return null
      addText(parent, token.text, token.marks)
    } else {
      const { node, content } = stack.pop() as Growing
      if (node === null) return null
      stack.at(-1)?.content.push(content.length === 0 ? node : withContent(node, content))
    }
  }
  return stack.length === 1 ? top.content : null
}

/** In the order in which ProseMirror writes a node down, so that equal nodes are equal texts. */
function withContent({ type, attrs, marks }: NodeJson, content: readonly NodeJson[]): NodeJson {
  return { type, ...(attrs === undefined ? {} : { attrs }), content, ...(marks === undefined ? {} : { marks }) }
}

function addText(parent: Growing, text: string, marks: readonly MarkJson[]): void {
  const key = JSON.stringify(marks)
  const last = parent.content.at(-1)
  if (last?.text !== undefined && parent.marks === key) {
    parent.content[parent.content.length - 1] = { ...last, text: last.text + text }
    return
  }
  parent.marks = key
  parent.content.push(marks.length === 0 ? { type: 'text', text } : { type: 'text', marks, text })
}
