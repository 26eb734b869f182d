import { expect, it } from 'vitest'
import { withoutIndent } from '../../../../../src/intake/webpage/convert/withoutIndent.ts'

it('takes the indent of a paragraph and leaves its other attributes and words', () => {
  const paragraph = { type: 'paragraph', attrs: { align: 'end', indent: 2 }, content: [{ type: 'text', text: '甲' }] }
  expect(withoutIndent(paragraph)).toEqual({ ...paragraph, attrs: { align: 'end', indent: 0 } })
  expect(paragraph.attrs.indent).toBe(2)
})

it('gives a paragraph without attributes one that says so', () => {
  expect(withoutIndent({ type: 'paragraph' })).toEqual({ type: 'paragraph', attrs: { indent: 0 } })
})

it('leaves other nodes as they are', () => {
  const list = { type: 'bulletList', content: [{ type: 'listItem' }] }
  expect(withoutIndent(list)).toBe(list)
})
