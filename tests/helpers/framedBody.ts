import type { Node } from '@tiptap/pm/model'
import { articleSchema } from '../../src/article/document/articleSchema.ts'
import type { BlockFormat } from '../../src/article/document/marks/blockFormat.ts'
import type { Place } from '../../src/article/document/marks/place.ts'
import { formattingMark } from './formattedBody.ts'

const { nodes } = articleSchema

/** A paragraph of a body in short, with the place it had before a change of it where it had another. */
export function framedLine(text: string, place?: Place): Node {
  const before: BlockFormat = { type: 'paragraph', attrs: { align: 'start', indent: 2 }, ...(place && { place }) }
  const words = text === '' ? [] : [articleSchema.text(text)]
  return nodes.paragraph.create(null, words, place === undefined ? [] : [formattingMark(before)])
}

/** A list of items: a word is an item of one line, a list of nodes all that an item holds. */
export function framedList(...items: readonly (string | readonly Node[])[]): Node {
  const held = items.map((each) =>
    nodes.listItem.createChecked(null, typeof each === 'string' ? [framedLine(each)] : each),
  )
  return nodes.bulletList.createChecked(null, held)
}

/** A body of lines and other blocks. */
export function framedBody(...blocks: readonly (string | Node)[]): Node {
  return nodes.doc.createChecked(
    null,
    blocks.map((each) => (typeof each === 'string' ? framedLine(each) : each)),
  )
}

/** What an item of a list without numbers stands within. */
export const IN_LIST = [
  { type: 'bulletList', attrs: {} },
  { type: 'listItem', attrs: {} },
] as const

/** A body as its tree: `甲 ul(li(乙) li(丙))`; `*` before a block that bears a change of format. */
export function treeOf(node: Node): string {
  const short: Readonly<Record<string, string>> = { bulletList: 'ul', orderedList: 'ol', listItem: 'li' }
  const sign = node.marks.some(({ type }) => type.name === 'formatting') ? '*' : ''
  if (node.isTextblock) return `${sign}${node.textContent}`
  const inner = node.children.map(treeOf).join(' ')
  return node.type.name === 'doc' ? inner : `${sign}${short[node.type.name] ?? node.type.name}(${inner})`
}
