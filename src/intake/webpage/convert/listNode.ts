import type { NodeJson } from '../../../article/document/documentJson.ts'
import { attribute, isElement, type PageElement } from '../tree/pageElement.ts'
import type { Block } from './block.ts'
import { withoutIndent } from './withoutIndent.ts'

/** A list's node with the words it holds. */
export interface ListContent {
  readonly node: NodeJson
  readonly text: string
  readonly linkChars: number
}

/**
 * Converts a list with the lists in it. A list that stands beside the items, not in one, goes under the item before it.
 * @param skip elements that are left out
 * @param convert what makes blocks of an item's content
 * @returns null where no item has content
 */
export function listNode(
  list: PageElement,
  skip: (element: PageElement) => boolean,
  convert: (item: PageElement) => readonly Block[],
): ListContent | null {
  const items: NodeJson[] = []
  const words: string[] = []
  let linkChars = 0
  for (const child of list.children) {
    if (!isElement(child) || child.hidden || skip(child)) continue
    const stray = isList(child.tag)
    const blocks = convert(stray ? { ...child, tag: 'li', children: [child] } : child)
    if (blocks.length === 0) continue
    for (const block of blocks) {
      words.push(block.text)
      linkChars += block.linkChars
    }
    const nodes = blocks.map(({ node }) => withoutIndent(node))
    const before = items.at(-1)
    if (stray && before !== undefined) {
      items[items.length - 1] = { ...before, content: [...(before.content ?? []), ...nodes] }
    } else {
      items.push({ type: 'listItem', content: nodes[0]!.type === 'paragraph' ? nodes : [EMPTY, ...nodes] })
    }
  }
  if (items.length === 0) return null
  const node: NodeJson =
    list.tag === 'ul'
      ? { type: 'bulletList', content: items }
      : { type: 'orderedList', attrs: { start: startOf(list) }, content: items }
  return { node, text: words.join(' ').replace(/\s+/g, ' ').trim(), linkChars }
}

const EMPTY: NodeJson = { type: 'paragraph', attrs: { align: 'start', indent: 0 } }

/** Whether a tag is a list's. */
export function isList(tag: string): boolean {
  return tag === 'ul' || tag === 'ol'
}

function startOf(list: PageElement): number {
  const start = Number(attribute(list, 'start') || 1)
  return Number.isInteger(start) && start >= 0 && start <= 99999 ? start : 1
}
