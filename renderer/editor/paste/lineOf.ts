import { Fragment, type Node, type NodeType } from '@tiptap/pm/model'

/**
 * Lines as one, a space between two, as a caption of a type holds it. What cannot stand there is written out: a footnote in brackets, a formula as its TeX.
 */
export function lineOf(lines: readonly Fragment[], caption: NodeType): Fragment {
  const { schema } = caption
  const nodes = lines
    .filter(({ size }) => size > 0)
    .flatMap((line, index) => [...(index === 0 ? [] : [schema.text(' ')]), ...inCaption(line, caption)])
  return Fragment.fromArray(nodes)
}

function inCaption(line: Fragment, caption: NodeType): readonly Node[] {
  const nodes: Node[] = []
  line.forEach((node) => {
    const isBreak = node.type.name === 'hardBreak'
    if (!isBreak && caption.contentMatch.matchType(node.type) !== null) {
      nodes.push(node.mark(caption.allowedMarks(node.marks)))
      return
    }
    const words = isBreak ? ' ' : wordsOf(node)
    if (words !== '') nodes.push(caption.schema.text(words))
  })
  return nodes
}

function wordsOf({ type, attrs }: Node): string {
  const { text, tex } = attrs as { readonly text?: string; readonly tex?: string }
  if (type.name !== 'footnote') return tex ?? ''
  return text === undefined || text === '' ? '' : `（${text}）`
}
