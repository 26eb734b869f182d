import { expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { readHtml, writeHtml } from '../../../helpers/articleHtml.ts'

it('is read from its own markup and written to it; no other colour is', () => {
  const html = '<p data-indent="2">甲<span data-colour="red">乙</span></p>'
  expect(writeHtml(readHtml(html).child(0).toJSON())).toBe(html)
  expect(readHtml('<p><span data-colour="pink">甲</span><font color="red">乙</font></p>').toString()).toBe(
    'doc(paragraph("甲乙"))',
  )
  expect(() => articleSchema.text('甲', [articleSchema.mark('colour', { name: 'pink' })]).check()).toThrow(RangeError)
})
