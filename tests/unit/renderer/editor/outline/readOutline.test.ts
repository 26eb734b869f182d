import { expect, it } from 'vitest'
import { readOutline } from '../../../../../renderer/editor/outline/readOutline.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { doc, h, p } from '../bodies.ts'

it('lists the headings in order with their places, those in quotations too', () => {
  const quote = articleSchema.nodes.blockquote.create(null, [p('引'), h(4, '引中题')])
  expect(readOutline(doc(h(2, ' 甲 '), p('文'), quote, h(3, '乙')))).toEqual([
    { path: [0], level: 2, text: '甲' },
    { path: [2, 1], level: 4, text: '引中题' },
    { path: [3], level: 3, text: '乙' },
  ])
  expect(readOutline(doc(p('文')))).toEqual([])
})
