import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { buildNode } from '../../../../../src/article/document/repair/buildNode.ts'

const { nodes } = articleSchema
const text = articleSchema.text('文')
const lineBreak = nodes.hardBreak.create()
const block = nodes.paragraph.create(null, text)

describe('a node with any children', () => {
  it.each([
    ['paragraph', [text], 'paragraph("文")', false],
    ['paragraph', [text, block, text], 'paragraph("文") paragraph("文") "文"', true],
    ['heading', [block], 'paragraph("文")', true],
    ['figure', [block], 'figure paragraph("文")', true],
    ['figure', [text, lineBreak, text], 'figure("文 文")', true],
    ['horizontalRule', [block], 'horizontalRule paragraph("文")', true],
    ['hardBreak', [text], 'hardBreak "文"', true],
    ['pullQuote', [text, block], 'pullQuote(paragraph("文"), paragraph("文"))', true],
    ['pullQuote', [block, nodes.horizontalRule.create()], 'paragraph("文") horizontalRule', true],
    ['blockquote', [text], 'blockquote(paragraph("文"))', true],
  ] as const)('a %s loses none of them', (type, children, expected, moved) => {
    const built = buildNode(nodes[type], null, children)
    expect(built.nodes.map(String).join(' ')).toBe(expected)
    expect(built.moved).toBe(moved)
  })
})
