import fc from 'fast-check'
import type { DocumentJson, NodeJson } from '../../src/article/document/documentJson.ts'
import { arbitraryDocument } from './arbitraryDocument.ts'
import { arbitraryLine } from './arbitraryLine.ts'

/** A body, and the same after some edits: blocks gone, added, doubled or swapped, words put into the midst of texts, marks gone. */
export function arbitraryEdit(): fc.Arbitrary<{ readonly before: DocumentJson; readonly after: DocumentJson }> {
  return fc
    .record({ before: arbitraryDocument(), other: arbitraryDocument(), edits: fc.array(edit, { maxLength: 5 }) })
    .map(({ before, other, edits }) => {
      let blocks = before.content ?? []
      for (const one of edits) blocks = apply(blocks, other.content ?? [], one)
      return { before, after: { type: 'doc', content: blocks } }
    })
}

interface Edit {
  readonly kind: 'drop' | 'add' | 'double' | 'swap' | 'words' | 'plain'
  readonly at: number
  readonly words: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('drop', 'add', 'double', 'swap', 'words', 'plain'),
  at: fc.nat({ max: 50 }),
  words: arbitraryLine(6),
})

function apply(
  blocks: readonly NodeJson[],
  other: readonly NodeJson[],
  { kind, at, words }: Edit,
): readonly NodeJson[] {
  const place = blocks.length === 0 ? 0 : at % blocks.length
  const block = blocks[place]
  if (block === undefined || kind === 'add') return blocks.toSpliced(place, 0, ...other.slice(0, 1))
  if (kind === 'drop') return blocks.toSpliced(place, 1)
  if (kind === 'double') return blocks.toSpliced(place, 0, block)
  if (kind === 'swap') return [...blocks.toSpliced(place, 1), block]
  return blocks.with(place, inText(block, kind === 'words' ? words : null))
}

function inText(node: NodeJson, words: string | null): NodeJson {
  const { content, text } = node
  if (text !== undefined && words !== null) {
    const middle = [...text].length >> 1
    return { ...node, text: [...text].toSpliced(middle, 0, words).join('') }
  }
  return content === undefined
    ? node
    : { ...node, content: words === null ? joined(content) : content.map((c) => inText(c, words)) }
}

/** Content without marks, its runs joined as a document joins them. */
function joined(content: readonly NodeJson[]): NodeJson[] {
  const nodes: NodeJson[] = []
  for (const node of content) {
    const last = nodes.at(-1)
    if (last?.text !== undefined && node.text !== undefined)
      nodes[nodes.length - 1] = { type: 'text', text: last.text + node.text }
    else if (node.text !== undefined) nodes.push({ type: 'text', text: node.text })
    else nodes.push(inText(node, null))
  }
  return nodes
}
