import type { Block } from '../read/block.ts'

/** Moves headings so that the highest is the article's first level (2): its title is the page's own heading. Deeper than 4 is 4. */
export function levelHeadings(blocks: readonly Block[]): Block[] {
  const levels = blocks.flatMap((block) => (block.kind === 'text' && block.heading !== null ? [block.heading] : []))
  const top = Math.min(...levels)
  return blocks.map((block) =>
    block.kind === 'text' && block.heading !== null
      ? { ...block, heading: Math.min(4, block.heading - top + 2) }
      : block,
  )
}
