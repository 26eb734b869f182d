import { DOMParser as ArticleParser } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../src/article/document/articleSchema.ts'
import { readHtml } from '../../helpers/articleHtml.ts'

const parser = ArticleParser.fromSchema(articleSchema)

describe('foreign HTML through our parse rules', () => {
  it.each([
    ['<div>甲</div><div>乙</div>', 'doc(paragraph("甲"), paragraph("乙"))'],
    ['甲<br>乙', 'doc(paragraph("甲", hardBreak, "乙"))'],
    ['甲<hr>乙', 'doc(paragraph("甲"), horizontalRule, paragraph("乙"))'],
    ['<blockquote>甲</blockquote>', 'doc(blockquote(paragraph("甲")))'],
    ['<script>alert(1)</script><style>p{}</style>甲', 'doc(paragraph("甲"))'],
    ['<iframe src="https://a.cn"></iframe>甲', 'doc(paragraph("甲"))'],
    ['<font color="red">甲</font><o:p></o:p>', 'doc(paragraph("甲"))'],
    ['', 'doc(paragraph)'],
  ])('%s becomes %s', (html, expected) => {
    expect(readHtml(html).toString()).toBe(expected)
  })
})

describe('unsafe addresses', () => {
  const scheme = fc.constantFrom('javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x')
  const hidden = fc.constantFrom('', ' ', '\t', '\n', '\u0001', '\u00a0', '\u200b', '\ufeff')

  it('never reach the stored body, however they are written', () => {
    const address = fc
      .tuple(hidden, scheme, hidden, fc.nat(), fc.boolean())
      .map(([before, text, inside, at, upper]) => {
        const cut = at % text.indexOf(':')
        const written = `${before}${text.slice(0, cut)}${inside}${text.slice(cut)}`
        return upper ? written.toUpperCase() : written
      })
    fc.assert(
      fc.property(address, (href) => {
        const holder = window.document.createElement('div')
        const link = window.document.createElement('a')
        link.setAttribute('href', href)
        link.textContent = '甲'
        const picture = window.document.createElement('img')
        picture.setAttribute('src', href)
        picture.setAttribute('data-remote', href)
        picture.setAttribute('data-asset', href)
        holder.append(link, picture)
        const stored = JSON.stringify(parser.parse(holder).toJSON())
        expect(stored).not.toMatch(/script|data:|file|href/i)
        expect(stored).toContain('甲')
      }),
    )
  })
})
