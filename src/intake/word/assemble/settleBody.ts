import type { Block } from '../read/block.ts'
import type { BodyLook } from './bodyLook.ts'

/**
 * Sets paragraphs as an article has them. Justified lines are how Chinese text is set: where most are, it says nothing and goes. A manuscript
 * none of whose paragraphs is indented has its indents by the article's own rule.
 */
export function settleBody(blocks: readonly Block[], body: BodyLook): Block[] {
  return blocks.map((block) => {
    if (block.kind !== 'text') return block
    const align = body.justified && block.align === 'justify' ? 'start' : block.align
    const isBody = block.role === null && block.heading === null && block.list === null
    return { ...block, align, indented: block.indented || (!body.indented && isBody && align !== 'center') }
  })
}
