import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { blocksIn, textOf } from '../../../../../src/intake/tidy/passes/tidyPass.ts'
import { doc, list, p } from '../../../renderer/editor/bodies.ts'

describe('blocksIn', () => {
  it('gives the blocks that a range touches, the last first', () => {
    const body = doc(p('甲'), list([p('乙')], [p('丙')]), p('丁'))
    const texts = (from: number, to: number) =>
      blocksIn(body, { from, to }, ({ isTextblock }) => isTextblock).map(({ node }) => node.textContent)
    expect(texts(0, body.content.size)).toEqual(['丁', '丙', '乙', '甲'])
    expect(texts(6, 6)).toEqual(['乙'])
  })
})

describe('textOf', () => {
  it('has one sign for each place of the block', () => {
    const { paragraph, hardBreak } = articleSchema.nodes
    const block = paragraph.create(null, [articleSchema.text('甲'), hardBreak.create(), articleSchema.text('乙')])
    expect(textOf(block)).toBe('甲\n乙')
    expect(textOf(block)).toHaveLength(block.content.size)
  })
})
