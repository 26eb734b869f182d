import type { NodeJson } from '../../../article/document/documentJson.ts'
import { looksLikeCaption } from '../../looksLikeCaption.ts'
import { isOfTable } from './isOfTable.ts'
import { isPicture, type Block, type NodeBlock, type TextBlock } from '../read/block.ts'

/** Longer lines are body text. */
const LONGEST = 120

/** Makes the line after a picture its caption, where its style or its words say that it is one; a line in caption style may stand before it too. */
export function joinCaptions(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const [index, block] of blocks.entries()) {
    const last = joined.at(-1)
    if (block.kind === 'text' && isPicture(last) && !hasCaption(last) && isCaption(block)) {
      joined[joined.length - 1] = withCaption(last, block)
    } else if (isPicture(block) && last?.kind === 'text' && last.role === 'caption' && !isOfTable(last.text)) {
      const next = blocks[index + 1]
      const nextIsOwn = next?.kind === 'text' && next.role === 'caption'
      if (nextIsOwn) joined.push(block)
      else joined[joined.length - 1] = withCaption(block, last)
    } else {
      joined.push(block)
    }
  }
  return joined
}

function isCaption({ text, role, heading, list }: TextBlock): boolean {
  if (role === 'body') return false
  if (text.length > LONGEST || list !== null || isOfTable(text)) return false
  return role === 'caption' || (heading === null && looksLikeCaption(text))
}

function hasCaption({ node }: NodeBlock): boolean {
  return (node.content ?? []).length > 0
}

/** A caption holds text alone; a line break is a space, a note its words. */
function withCaption(picture: NodeBlock, { nodes }: TextBlock): NodeBlock {
  const content = nodes.map((node): NodeJson => (node.type === 'text' ? node : { type: 'text', text: wordsFor(node) }))
  return { ...picture, node: { ...picture.node, content } }
}

function wordsFor({ type, attrs }: NodeJson): string {
  return type === 'footnote' && attrs?.text !== '' ? `（${String(attrs?.text)}）` : ' '
}
