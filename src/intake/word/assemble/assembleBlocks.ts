import type { NodeJson } from '../../../article/document/documentJson.ts'
import { isPicture, type Block, type TextBlock } from '../read/block.ts'
import { headingNode } from './headingNode.ts'
import { joinCaptions } from './joinCaptions.ts'
import { ListBuilder } from './listBuilder.ts'
import { nameGroupCaptions } from './nameGroupCaptions.ts'
import { nameTableCaptions } from './nameTableCaptions.ts'

/**
 * Puts blocks together into nodes: captions to their pictures, items into their lists, quotations into one.
 * @param isInner within a cell or a note: first-line indents are none there
 */
export function assembleBlocks(blocks: readonly Block[], isInner: boolean): NodeJson[] {
  const nodes: NodeJson[] = []
  let list = new ListBuilder()
  let quote: NodeJson[] = []
  let pull: NodeJson[] = []
  const flush = () => {
    nodes.push(...list.take())
    list = new ListBuilder()
    if (quote.length > 0) nodes.push({ type: 'blockquote', content: quote })
    quote = []
    if (pull.length > 0) nodes.push({ type: 'pullQuote', content: pull })
    pull = []
  }
  const joined = nameTableCaptions(joinCaptions(nameGroupCaptions(blocks)))
  for (const [index, block] of joined.entries()) {
    if (block.kind === 'text' && isItem(block)) {
      if (quote.length > 0 || pull.length > 0) flush()
      list.item(block)
      continue
    }
    if (list.isOpen && block.kind === 'text' && block.role === 'continued') {
      list.more(paragraphNode(block, true), block.left)
      continue
    }
    if (list.isOpen && goesOn(joined, index, list)) {
      list.more(block.kind === 'node' ? block.node : paragraphNode(block, true))
      continue
    }
    if (block.kind === 'text' && block.role === 'quote') {
      if (list.isOpen || pull.length > 0) flush()
      quote.push(paragraphNode(block, isInner))
      continue
    }
    if (block.kind === 'text' && (block.role === 'pull' || (block.role === 'pullSource' && pull.length > 0))) {
      if (list.isOpen || quote.length > 0) flush()
      pull.push(paragraphNode(block, true))
      if (block.role === 'pullSource') flush()
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
function goesOn(blocks: readonly Block[], index: number, list: ListBuilder): boolean {
  for (const block of blocks.slice(index, index + MOST_BETWEEN)) {
    if (block.kind === 'text' && isItem(block)) return list.continuesWith(block)
    const isSetIn = block.kind === 'text' && block.heading === null && block.role === null && block.left > 0
    if (!isPicture(block) && !(isSetIn && block.left >= list.left)) return false
  }
  return false
}

/** More blocks between two items are text of their own. */
const MOST_BETWEEN = 8

function textNode(block: TextBlock, isInner: boolean): NodeJson {
  const { role } = block
  if (role === 'tableCaption' || role === 'groupCaption') return { type: role, content: block.nodes }
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
