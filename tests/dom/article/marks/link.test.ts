import { describe, expect, it } from 'vitest'
import { readHtml, writeHtml } from '../../../helpers/articleHtml.ts'

const marksOf = (html: string) => readHtml(html).firstChild?.firstChild?.marks.map(({ attrs }) => attrs)

describe('a link', () => {
  it('keeps its address and title', () => {
    expect(marksOf('<a href=" https://a.cn/甲 " title="题" target="_blank" onclick="x()">甲</a>')).toEqual([
      { href: 'https://a.cn/甲', title: '题' },
    ])
    expect(marksOf('<a href="#注1">甲</a>')).toEqual([{ href: '#注1', title: '' }])
  })

  it.each(['javascript:alert(1)', 'file:///1', 'data:text/html,x', '', '/a', `https://a.cn/${'x'.repeat(2000)}`])(
    'to %s is text alone',
    (href) => {
      expect(marksOf(`<a href="${href}">甲</a>`)).toEqual([])
    },
  )

  it('is written without an empty title, round all other styles', () => {
    const marks = [{ type: 'link', attrs: { href: 'https://a.cn/', title: '' } }, { type: 'bold' }]
    expect(writeHtml({ type: 'paragraph', content: [{ type: 'text', text: '甲', marks }] })).toBe(
      '<p data-indent="2"><a href="https://a.cn/"><strong>甲</strong></a></p>',
    )
  })
})
