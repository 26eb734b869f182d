import type { Block, NodeBlock, TextBlock } from '../../../../src/intake/word/read/block.ts'

/** A paragraph of body text with anything changed. */
export function textBlock(text: string, more: Partial<TextBlock> = {}): TextBlock {
  return {
    kind: 'text',
    nodes: [{ type: 'text', text }],
    text,
    number: 1,
    role: null,
    heading: null,
    align: 'start',
    indented: true,
    left: 0,
    list: null,
    look: { size: 32, bold: false, face: '仿宋' },
    ...more,
  }
}

/** An item of a list. */
export function itemBlock(
  text: string,
  level: number,
  value: number,
  more: Partial<TextBlock['list'] & object> = {},
): TextBlock {
  const ordered = value > 0
  const label = ordered ? `${value}.` : ''
  return textBlock(text, { list: { numId: '1', level, ordered, value, label, format: 'decimal', left: 420, ...more } })
}

/** A picture without a caption. */
export function pictureBlock(asset: string): NodeBlock {
  return { kind: 'node', node: { type: 'figure', attrs: { asset } }, number: 1 }
}

/** What blocks say, in short: headings with their level. */
export function said(blocks: readonly Block[]): string[] {
  return blocks.map((block) =>
    block.kind === 'text' ? `${block.heading === null ? '' : `h${block.heading} `}${block.text}` : block.node.type,
  )
}
