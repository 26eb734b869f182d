import { expect, it } from 'vitest'
import type { NodeJson } from '../../../../../src/article/document/documentJson.ts'
import { wordsOf } from '../../../../../src/intake/webpage/convert/wordsOf.ts'

const text = (words: string): NodeJson => ({ type: 'text', text: words })
const paragraph = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })

it('joins the pieces of a paragraph without a gap', () => {
  expect(wordsOf(paragraph(text('灯会'), { type: 'text', text: '开幕', marks: [{ type: 'bold' }] }))).toBe('灯会开幕')
})

it('sets blocks apart, however deep', () => {
  const item = (...content: NodeJson[]): NodeJson => ({ type: 'listItem', content })
  const list: NodeJson = {
    type: 'bulletList',
    content: [item(paragraph(text('甲')), { type: 'bulletList', content: [item(paragraph(text('乙')))] })],
  }
  expect(wordsOf({ type: 'blockquote', content: [list, paragraph(text('丙'))] })).toBe('甲 乙 丙')
})

it('finds no words in what has none', () => {
  expect([wordsOf({ type: 'horizontalRule' }), wordsOf(paragraph())]).toEqual(['', ''])
})
