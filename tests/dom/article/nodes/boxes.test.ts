import { expect, it } from 'vitest'
import { readHtml, writeHtml } from '../../../helpers/articleHtml.ts'

it.each([
  [
    'callout',
    '<div data-callout=""><h4>名词</h4><p data-indent="2">甲</p><ul><li><p data-indent="0">乙</p></li></ul></div>',
  ],
  [
    'pullQuote',
    '<blockquote data-pull-quote=""><p data-indent="0">甲</p><p data-indent="0" data-align="end">——乙</p></blockquote>',
  ],
])('a %s is read from its own markup and written to it', (type, html) => {
  const body = readHtml(html)
  expect(body.children.map((child) => child.type.name)).toEqual([type])
  expect(writeHtml(body.child(0).toJSON())).toBe(html)
})

it('an ordinary quotation stays one', () => {
  expect(readHtml('<blockquote><p>甲</p></blockquote>').child(0).type.name).toBe('blockquote')
})
