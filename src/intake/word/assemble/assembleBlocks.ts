import type { NodeJson } from '../../../article/document/documentJson.ts'
import { isPicture, type Block, type TextBlock } from '../read/block.ts'
import { headingNode } from './headingNode.ts'
import { joinCaptions } from './joinCaptions.ts'
import { ListBuilder } from './listBuilder.ts'

/**
 * Puts blocks together into nodes: captions to their pictures, items into their lists, quotations into one.
 * @param isInner within a cell or a note: first-line indents are none there
 */
export function assembleBlocks(blocks: readonly Block[], isInner: boolean): NodeJson[] {
  const nodes: NodeJson[] = []
  let list = new ListBuilder()
  let quote: NodeJson[] = []
  const flush = () => {
    nodes.push(...list.take())
    list = new ListBuilder()
    if (quote.length > 0) nodes.push({ type: 'blockquote', content: quote })
    quote = []
  }
  const joined = joinCaptions(blocks)
  for (const [index, block] of joined.entries()) {
    if (block.kind === 'text' && isItem(block)) {
      if (quote.length > 0) flush()
      list.item(block)
      continue
    }
    if (list.isOpen && goesOn(block, joined[index + 1], list)) {
      list.more(block.kind === 'node' ? block.node : paragraphNode(block, true))
      continue
    }
    if (block.kind === 'text' && block.role === 'quote') {
      if (list.isOpen) flush()
      quote.push(paragraphNode(block, isInner))
      continue
    }
    flush()
    nodes.push(block.kind === 'node' ? block.node : textNode(block, isInner))
  }
  flush()
  return nodes
}

/** Numbers of headings, and of articles of a law (第一条), are words: they stand in the text. */
function isItem({ list, heading }: TextBlock): boolean {
  return list !== null && heading === null && !list.label.startsWith('第')
}

/** What stands between two items of one list, set in as far as their text, belongs to the first; so does a picture. */
function goesOn(block: Block, next: Block | undefined, list: ListBuilder): boolean {
  if (next === undefined || next.kind !== 'text' || !isItem(next) || !list.continuesWith(next)) return false
  if (block.kind === 'node') return isPicture(block)
  return block.heading === null && block.role === null && block.left > 0 && block.left >= list.left
}

function textNode(block: TextBlock, isInner: boolean): NodeJson {
  return block.heading === null ? paragraphNode(block, isInner) : headingNode(block)
}

function paragraphNode(block: TextBlock, isInner: boolean): NodeJson {
  const { nodes, align, indented, list } = block
  const label = list === null || list.label === '' ? [] : [{ type: 'text', text: `${list.label}　` }]
  const isSet = align === 'center' || align === 'end'
  return {
    type: 'paragraph',
    // Justified lines show nothing where columns are narrow.
    attrs: { align: isInner && align === 'justify' ? 'start' : align, indent: indented && !isInner && !isSet ? 2 : 0 },
    content: [...(isItem(block) ? [] : label), ...nodes],
  }
}
