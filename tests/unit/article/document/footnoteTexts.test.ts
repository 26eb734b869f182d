import { expect, it } from 'vitest'
import { footnoteTexts } from '../../../../src/article/document/footnoteTexts.ts'

it('gives the words of the notes in order, and none that says nothing', () => {
  const note = (text: unknown) => ({ type: 'footnote', attrs: { text } })
  const content = [
    { type: 'paragraph', content: [note('一'), { type: 'text', text: '甲' }, note('')] },
    note('二'),
    note(3),
  ]
  expect(footnoteTexts({ type: 'doc', content })).toEqual(['一', '二'])
})
