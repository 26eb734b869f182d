import { DOMParser as ArticleParser } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../src/article/document/articleSchema.ts'

const parser = ArticleParser.fromSchema(articleSchema)

function read(html: string) {
  const holder = window.document.createElement('div')
  holder.innerHTML = html
  const document = parser.parse(holder)
  document.check()
  return document
}

const shape = (html: string) => read(html).toString()
const first = (html: string) => read(html).firstChild

describe('foreign HTML through our parse rules', () => {
  it.each([
    ['<h1>甲</h1>', 2],
    ['<h2>甲</h2>', 2],
    ['<h3>甲</h3>', 3],
    ['<h4>甲</h4>', 4],
    ['<h6>甲</h6>', 4],
  ])('%s becomes a heading of level %i', (html, level) => {
    expect(first(html)).toMatchObject({ attrs: { level } })
  })

  it.each([
    ['<p align="center">甲</p>', 'center', 0],
    ['<p style="text-align:right">甲</p>', 'end', 0],
    ['<p style="text-align: justify">甲</p>', 'justify', 2],
    ['<p align="LEFT">甲</p>', 'start', 2],
    ['<p align="middle">甲</p>', 'start', 2],
    ['<p data-indent="0">甲</p>', 'start', 0],
    ['<p data-indent="2" data-align="center">甲</p>', 'center', 2],
    ['<p data-indent="7">甲</p>', 'start', 2],
  ])('%s is set %s with an indent of %i', (html, align, indent) => {
    expect(first(html)?.attrs).toEqual({ align, indent })
  })

  it.each([
    ['<b>甲</b><i>乙</i><u>丙</u><s>丁</s>', 'doc(paragraph(bold("甲"), italic("乙"), underline("丙"), strike("丁")))'],
    ['<strike>甲</strike><del>乙</del>', 'doc(paragraph(strike("甲乙")))'],
    [
      '<span style="font-weight:700">甲</span><span style="font-weight:400">乙</span>',
      'doc(paragraph(bold("甲"), "乙"))',
    ],
    ['<b style="font-weight:normal">甲</b>', 'doc(paragraph("甲"))'],
    ['H<sub>2</sub>O<sup>3</sup>', 'doc(paragraph("H", subscript("2"), "O", superscript("3")))'],
    ['<sup>甲<sub>乙</sub></sup>', 'doc(paragraph(superscript("甲"), subscript("乙")))'],
    [
      '<ul><li>甲<ul><li>乙</li></ul></li></ul>',
      'doc(bulletList(listItem(paragraph("甲"), bulletList(listItem(paragraph("乙"))))))',
    ],
    ['<div>甲</div><div>乙</div>', 'doc(paragraph("甲"), paragraph("乙"))'],
    ['甲<br>乙', 'doc(paragraph("甲", hardBreak, "乙"))'],
    ['<script>alert(1)</script><style>p{}</style>甲', 'doc(paragraph("甲"))'],
    ['', 'doc(paragraph)'],
  ])('%s becomes %s', (html, expected) => {
    expect(shape(html)).toBe(expected)
  })

  it('keeps the spans of cells and forgets impossible ones', () => {
    const table = read(
      '<table><tr><th colspan="2">甲</th></tr><tr><td rowspan="0">乙</td><td colspan="x">丙</td></tr></table>',
    )
    expect(table.toString()).toContain('tableHeader(paragraph("甲"))')
    const spans: unknown[] = []
    table.descendants((node) => {
      if (node.type.spec.tableRole === 'cell' || node.type.spec.tableRole === 'header_cell') spans.push(node.attrs)
    })
    expect(spans).toEqual([
      { colspan: 2, rowspan: 1, colwidth: null },
      { colspan: 1, rowspan: 1, colwidth: null },
      { colspan: 1, rowspan: 1, colwidth: null },
    ])
  })

  it('begins a list at its first number', () => {
    expect(first('<ol start="3"><li>甲</li></ol>')?.attrs).toEqual({ start: 3 })
    expect(first('<ol start="-3"><li>甲</li></ol>')?.attrs).toEqual({ start: 1 })
  })
})

describe('pictures', () => {
  it('on the network keep their address, text and place', () => {
    const html = '<p>甲<img src="https://a.cn/1.jpg" alt="图">乙</p>'
    expect(shape(html)).toBe('doc(paragraph("甲"), figure, paragraph("乙"))')
    expect(read(html).child(1).attrs).toMatchObject({ remote: 'https://a.cn/1.jpg', asset: '', alt: '图' })
  })

  it.each([
    'javascript:alert(1)',
    'data:image/png;base64,AA==',
    'file:///C:/clip_image001.png',
    'blob:https://a.cn/1',
    '1.jpg',
  ])('at %s are no figures', (src) => {
    expect(shape(`<p>甲<img src="${src}"></p>`)).toBe('doc(paragraph("甲"))')
  })

  it('in a figure without caption do not break the reading', () => {
    expect(shape('<figure><img src="https://a.cn/1.jpg"></figure>')).toBe('doc(figure)')
  })

  it('in a figure of several fall apart, and no word is lost', () => {
    const html =
      '<figure><img src="https://a.cn/1.jpg"><img src="https://a.cn/2.jpg"><figcaption>图注</figcaption></figure>'
    expect(shape(html)).toBe('doc(figure, figure, paragraph("图注"))')
  })

  it('with a caption of paragraphs keep its words', () => {
    const html = '<figure><img src="https://a.cn/1.jpg"><figcaption><p>图</p><p>注</p></figcaption></figure>'
    expect(read(html).textContent).toBe('图注')
  })

  it('of a figure that may not stay leave their caption', () => {
    expect(shape('<figure><img src="file:///1.jpg"><figcaption>图注</figcaption></figure>')).toBe(
      'doc(paragraph("图注"))',
    )
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
