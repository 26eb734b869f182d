import { expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { LONGEST_RUBY, rubyText } from '../../../../src/article/document/marks/ruby.ts'
import { readHtml, writeHtml } from '../../../helpers/articleHtml.ts'

it('is read from its own markup and from any ruby element, and written without its note in the text', () => {
  const html = '<p data-indent="2">据<ruby data-ruby="xún yì">郇邑</ruby>志</p>'
  expect(writeHtml(readHtml(html).child(0).toJSON())).toBe(html)
  expect(readHtml(html).textContent).toBe('据郇邑志')
  const foreign = readHtml('<p><ruby>字<rp>(</rp><rt> zì\n</rt><rp>)</rp></ruby><ruby>无</ruby></p>')
  expect(foreign.toString()).toBe('doc(paragraph(ruby("字"), "无"))')
  expect(foreign.child(0).child(0).marks[0]?.attrs.text).toBe('zì')
})

it('holds one line of at most so many characters', () => {
  expect(rubyText(' běi\n jīng ')).toBe('běi jīng')
  expect(rubyText('a'.repeat(LONGEST_RUBY + 1))).toHaveLength(LONGEST_RUBY)
  for (const text of ['', ' zì', 'a\nb', 'a'.repeat(LONGEST_RUBY + 1), 1]) {
    expect(() => articleSchema.text('字', [articleSchema.mark('ruby', { text })]).check()).toThrow(RangeError)
  }
})
