import type { Mark, Node } from '@tiptap/pm/model'
import { articleSchema } from '../../src/article/document/articleSchema.ts'
import type { FormattingAttrs } from '../../src/article/document/marks/formatting.ts'

const { marks, nodes } = articleSchema

/** The mark of a change of format. */
export function formattingMark(before: FormattingAttrs['before'], by = '编辑甲', id = 'change0001'): Mark {
  return articleSchema.mark('formatting', { id, by, at: '2026-05-19T06:08:00.000Z', before })
}

/** A body in short: `据*新华社*报道` is a paragraph with bold words, `# 小标题` a heading; `/` between them. */
export function formattedBody(short: string): Node {
  const blocks = short.split('/').map((line) => {
    const isHeading = line.startsWith('# ')
    const words = (isHeading ? line.slice(2) : line).split('*')
    const content = words.flatMap((text, index) =>
      text === '' ? [] : [articleSchema.text(text, index % 2 === 1 ? [marks.bold.create()] : [])],
    )
    return (isHeading ? nodes.heading : nodes.paragraph).create(null, content)
  })
  return nodes.doc.createChecked(null, blocks)
}

/** The same the other way round; `<…>` round words and `<>` before a block that bear a change of format. */
export function formatsInShort(doc: Node): string {
  // By name: an editor has a schema of its own.
  const bears = (node: Node, name: string) => node.marks.some(({ type }) => type.name === name)
  const lines: string[] = []
  doc.descendants((node) => {
    if (!node.isTextblock) return true
    const words = node.children.map((piece) => {
      const text = bears(piece, 'bold') ? `*${piece.text!}*` : piece.text!
      return bears(piece, 'formatting') ? `<${text}>` : text
    })
    lines.push(`${bears(node, 'formatting') ? '<>' : ''}${node.type.name === 'heading' ? '# ' : ''}${words.join('')}`)
    return false
  })
  return lines.join('/')
}
