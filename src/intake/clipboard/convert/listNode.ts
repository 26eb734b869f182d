import type { NodeJson } from '../../../article/document/documentJson.ts'
import { withoutIndent } from '../../webpage/convert/withoutIndent.ts'
import { isElement, type ClipElement } from '../tree/clip.ts'
import { makeElement } from '../tree/makeElement.ts'
import { isBlank } from '../tree/walk.ts'
import { isList } from './tags.ts'

/**
 * Converts a list with the lists in it. A list that stands beside the items, not in one (Google Docs, browsers), goes under the item before it.
 * @param convert what makes blocks of an item's content
 * @returns null where no item has content
 */
export function listNode(list: ClipElement, convert: (item: ClipElement) => NodeJson[]): NodeJson | null {
  const items: NodeJson[] = []
  for (const child of list.children) {
    if (!isElement(child) && isBlank(child)) continue
    const stray = isElement(child) && isList(child.tag)
    const item = isElement(child) && child.tag === 'li' ? child : makeElement('li', [], [child])
    const nodes = convert(item).map(withoutIndent)
    const before = items.at(-1)
    if (nodes.length === 0) continue
    if (stray && before !== undefined) {
      items[items.length - 1] = { ...before, content: [...(before.content ?? []), ...nodes] }
    } else if (nodes[0]!.type === 'paragraph') items.push({ type: 'listItem', content: nodes })
    else
      items.push({
        type: 'listItem',
        content: [leading(nodes[0]!), ...(isHeading(nodes[0]!) ? nodes.slice(1) : nodes)],
      })
  }
  if (items.length === 0) return null
  return list.tag === 'ol'
    ? { type: 'orderedList', attrs: { start: startOf(list) }, content: items }
    : { type: 'bulletList', content: items }
}

function isHeading({ type }: NodeJson): boolean {
  return type === 'heading'
}

/** An item begins with a paragraph: a heading becomes one, before anything else an empty one stands. */
function leading(node: NodeJson): NodeJson {
  const paragraph: NodeJson = { type: 'paragraph', attrs: { align: 'start', indent: 0 } }
  return isHeading(node) && node.content !== undefined ? { ...paragraph, content: node.content } : paragraph
}

function startOf({ attributes }: ClipElement): number {
  const start = Number(attributes.get('start') || 1)
  return Number.isInteger(start) && start >= 0 && start <= 99999 ? start : 1
}
