import MarkdownIt from 'markdown-it'
import { expect, it } from 'vitest'
import type { Loss } from '../../../../src/article/loss.ts'
import { inlineNodes } from '../../../../src/intake/markdown/inlineNodes.ts'

const read = (markdown: string) => {
  const losses: Loss[] = []
  const tokens = new MarkdownIt().parseInline(markdown, {})[0]?.children ?? []
  return { nodes: inlineNodes(tokens, (loss) => losses.push(loss)), losses }
}
const words = (markdown: string) => read(markdown).nodes.map(({ text, type }) => text ?? `<${type}>`)

it('joins lines between 汉字 and keeps a space between words', () => {
  expect(words('甲\n乙').join('')).toBe('甲乙')
  expect(words('one\ntwo').join('')).toBe('one two')
  expect(words('甲  \n乙')).toEqual(['甲', '<hardBreak>', '乙'])
})

it('nests marks, and keeps the words of an unsafe link without it', () => {
  expect(read('**甲*乙***').nodes.map(({ marks }) => marks?.map(({ type }) => type))).toEqual([
    ['bold'],
    ['bold', 'italic'],
  ])
  const { nodes, losses } = read('**[点](ftp://x.example)**')
  expect(nodes).toEqual([{ type: 'text', text: '点', marks: [{ type: 'bold' }] }])
  expect(losses).toMatchObject([{ kind: 'unsafeAddress', what: 'ftp://x.example' }])
})
