import type { Block, TextBlock } from '../read/block.ts'
import { isOfTable } from './isOfTable.ts'

/** Longer lines are body text. */
const LONGEST = 120

/** Tells the captions of tables: lines right above one, in caption style or beginning with a table's number. */
export function nameTableCaptions(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1]
    const isAbove = next?.kind === 'node' && next.node.type === 'table'
    return block.kind === 'text' && isAbove && isCaption(block) ? { ...block, role: 'tableCaption' } : block
  })
}

function isCaption({ text, role, heading, list }: TextBlock): boolean {
  if (role === 'body' || text.length > LONGEST || list !== null || heading !== null) return false
  return role === 'caption' || isOfTable(text)
}
