import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import { readWebPage } from '../../../../src/intake/webpage/readWebPage.ts'

const SENTENCE = '入夏以来，青溪县北部山区连续多日出现强降雨，部分乡道一度中断，县里组织力量昼夜抢修。'
const PARAGRAPH = `<p>${SENTENCE}</p>`
const stored = (html: string) => JSON.stringify(readWebPage(html, 'https://site.example/a/b.html').document)

describe('hostile pages', () => {
  it.each([
    ['divs', '<div>'.repeat(100_000) + PARAGRAPH],
    ['bold', '<b>'.repeat(100_000) + PARAGRAPH],
    ['quotes', '<blockquote>'.repeat(100_000) + PARAGRAPH],
    ['lists', '<ul><li>'.repeat(50_000) + PARAGRAPH],
    ['tables', '<table><tr><td>'.repeat(20_000) + PARAGRAPH],
    ['unknown tags', '<x-y>'.repeat(100_000) + PARAGRAPH],
  ])('reads a sentence under 100,000 nested %s', (_, html) => {
    expect(stored(html)).toContain(SENTENCE)
  })

  it('does not let unclosed formatting grow with the square of the page', () => {
    const html = Array.from({ length: 5000 }, (_, index) => `<p><font color="${index}">入夏以来，青溪${index}。`).join(
      '',
    )
    const manuscript = readWebPage(html)
    expect(bodyText(manuscript.document)).toContain('青溪4999。')
    expect(manuscript.losses.map(({ kind }) => kind)).toContain('unsupported')
  })

  it.each([
    ['a huge attribute', `<p title="${'x'.repeat(2_000_000)}">${SENTENCE}</p>`],
    ['a class of many names', `<div class="${'content '.repeat(300_000)}">${PARAGRAPH}</div>`],
    ['endless spaces', `<p>${SENTENCE}${' '.repeat(1_000_000)}</p>`],
    ['endless line ends', `<p>${SENTENCE}${'\n '.repeat(500_000)}</p>`],
    ['tags that never close', `<div><p><span><a href="x">${PARAGRAPH}`],
    ['comments that never close', `${PARAGRAPH}${'<!-- '.repeat(200_000)}`],
  ])('reads past %s', (_, html) => {
    const start = performance.now()
    expect(stored(html)).toContain(SENTENCE)
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  it('takes time in proportion to the page', () => {
    const page = (count: number) => `<h1>青溪道路恢复通行</h1><div>${PARAGRAPH.repeat(count)}</div>`
    const time = (count: number) => {
      const start = performance.now()
      readWebPage(page(count))
      return performance.now() - start
    }
    time(2000)
    const small = Math.min(time(2000), time(2000))
    expect(time(16_000)).toBeLessThan(8 * small * 5 + 500)
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<a href="javascript:alert(1)">甲</a>',
    '<a href="&#106;avascript:alert(1)">甲</a>',
    '<a href="java\tscript:alert(1)">甲</a>',
    '<a href=" &#1;javascript:alert(1)">甲</a>',
    '<a href="data:text/html,<script>alert(1)</script>">甲</a>',
    '<a href="vbscript:alert(1)">甲</a>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<object data="javascript:alert(1)"></object>',
    '<math><mtext><script>alert(1)</script></mtext></math>',
    '<p style="background:url(javascript:alert(1))" onclick="alert(1)">甲</p>',
    '<form action="javascript:alert(1)"><input onfocus=alert(1) autofocus></form>',
    '<template><script>alert(1)</script></template>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<style>@import "javascript:alert(1)";</style>',
    '<base href="javascript:alert(1)//"><a href="x">甲</a>',
    '<img src="javascript:alert(1)" data-src="javascript:alert(1)">',
    '<video><source onerror="alert(1)"></video>',
  ])('keeps no script of %s', (vector) => {
    const json = stored(`<h1>标题</h1><div>${PARAGRAPH}<p>乙，${vector}丙。</p>${PARAGRAPH}</div>`)
    expect(json).toContain(SENTENCE)
    expect(json.toLowerCase()).not.toMatch(
      /javascript:|vbscript:|data:text|onerror|onload|onclick|onfocus|<script|alert\(1\)/,
    )
  })

  it('tells which links and players were left out', () => {
    const { losses } = readWebPage(
      `<div>${PARAGRAPH}<p>乙，<a href="vbscript:x">甲</a>丙。</p><video src="v.mp4"></video>${PARAGRAPH}</div>`,
    )
    expect(losses.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['unsafeAddress', 'unsupported']))
  })

  it('reads an empty page, and one that is no markup, as what they are', () => {
    expect(bodyText(readWebPage('').document)).toBe('')
    expect(bodyText(readWebPage(SENTENCE).document)).toBe(SENTENCE)
    const broken = bodyText(readWebPage(`\u0000${SENTENCE}\ud800`).document)
    expect([broken.includes('\u0000'), broken.includes('\ud800')]).toEqual([false, false])
  })

  const tag = fc.constantFrom(
    'div',
    'p',
    'span',
    'table',
    'tr',
    'td',
    'ul',
    'li',
    'ol',
    'blockquote',
    'h1',
    'h3',
    'b',
    'a',
    'font',
    'pre',
    'figure',
    'figcaption',
    'img',
    'br',
    'hr',
    'section',
    'center',
    'dl',
    'dt',
    'form',
    'iframe',
    'math',
    'svg',
    'sup',
    'sub',
  )
  const attributes = fc.constantFrom(
    '',
    ' class="content"',
    ' id="zoom"',
    ' style="display:none"',
    ' href="javascript:x"',
    ' href="/a"',
    ' src="a.jpg"',
    ' src="https://x.example/a.png"',
    ' hidden',
    ' colspan="0"',
    ' rowspan="99999"',
    ' start="-3"',
    ' style="text-align:center;font-weight:bold"',
    ' onclick="x()"',
  )
  const text = fc.constantFrom(
    SENTENCE,
    '来源：青溪网',
    '2020-01-02 03:04',
    '责任编辑：苏叶',
    '（记者 宋远）',
    '　　',
    '\u0007',
    '\ud83d',
    'x',
    '相关阅读',
    '扫描二维码',
    '&nbsp;&lt;',
    '<!-- 注 -->',
  )
  const piece = fc.oneof(
    text,
    fc.tuple(tag, attributes).map(([name, attrs]) => `<${name}${attrs}>`),
    tag.map((name) => `</${name}>`),
  )

  it('never throws and always gives a valid document, whatever the markup', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { document, metadata } = readWebPage(pieces.join(''), 'https://site.example/2020/a.html')
        articleSchema.nodeFromJSON(document).check()
        expect(JSON.stringify(document)).not.toMatch(/javascript:|onclick/)
        expect(typeof metadata.title).toBe('string')
      }),
      { numRuns: 250 },
    )
  })

  it('never throws on arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (html) => {
        articleSchema.nodeFromJSON(readWebPage(html).document).check()
      }),
      { numRuns: 200 },
    )
  })
})
