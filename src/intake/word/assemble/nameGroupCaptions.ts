import { looksLikeCaption } from '../../looksLikeCaption.ts'
import type { Block, TextBlock } from '../read/block.ts'
import { isOfTable } from './isOfTable.ts'

/** Longer lines are body text. */
const LONGEST = 200

/** Tells what is said of pictures side by side as a whole: the line right below them, in caption style or by its words. Elsewhere that style says nothing. */
export function nameGroupCaptions(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    if (block.kind !== 'text') return block
    const above = blocks[index - 1]
    const isBelow = above?.kind === 'node' && above.node.type === 'figureGroup'
    if (isBelow && isCaption(block)) return { ...block, role: 'groupCaption' }
    return block.role === 'groupCaption' ? { ...block, role: null } : block
  })
}

function isCaption({ text, role, heading, list }: TextBlock): boolean {
  if (role === 'groupCaption') return true
  if (role === 'body' || text.length > LONGEST || list !== null || heading !== null || isOfTable(text)) return false
  return role === 'caption' || looksLikeCaption(text)
}
