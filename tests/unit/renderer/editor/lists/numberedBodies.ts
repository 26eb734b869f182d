import type { Node } from '@tiptap/pm/model'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { p } from '../bodies.ts'

const { nodes } = articleSchema

/** A numbered list from `start` on; an item is its words, or its blocks. */
export function numbers(start: number, ...items: readonly (string | readonly Node[])[]): Node {
  return nodes.orderedList.createChecked(
    { start },
    items.map((item) => nodes.listItem.createChecked(null, typeof item === 'string' ? p(item) : item)),
  )
}

/** A body in a line: every numbered list with its first number and its words, as in `1(甲 乙) 文 3(丙)`. */
export function told(node: Node): string {
  if (node.isTextblock) return node.textContent
  const inner = node.children.map(told).join(' ')
  return node.type.name === 'orderedList' ? `${String(node.attrs.start)}(${inner})` : inner
}
