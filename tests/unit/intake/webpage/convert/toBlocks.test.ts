import { describe, expect, it } from 'vitest'
import type { NodeJson } from '../../../../../src/article/document/documentJson.ts'
import type { Loss } from '../../../../../src/article/loss.ts'
import { toBlocks } from '../../../../../src/intake/webpage/convert/toBlocks.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const losses: Loss[] = []
const blocks = (html: string) => {
  const page = readPage(html, '')
  losses.length = 0
  return toBlocks(page.find('body')[0]!, {
    base: 'https://x.example/a/',
    skip: () => false,
    lose: (loss) => losses.push(loss),
  })
}
/** A short form: `p:` with text, marks as prefixes. */
const short = (node: NodeJson): string =>
  node.type === 'text'
    ? `${(node.marks ?? []).map(({ type }) => `${type}:`).join('')}${node.text}`
    : node.type === 'hardBreak'
      ? '⏎'
      : `${node.type}(${(node.content ?? []).map(short).join(',')})`
const convert = (html: string) => blocks(html).map(({ node }) => short(node))

describe('toBlocks', () => {
  it.each([
    ['<p>　　甲<b>乙</b>丙</p>', ['paragraph(甲,bold:乙,丙)']],
    ['<p>&nbsp;&nbsp;甲\n 乙 &nbsp;</p><p> </p>', ['paragraph(甲乙)']],
    ['<p>a\nb</p>', ['paragraph(a b)']],
    ['甲<br>乙<br><br>丙', ['paragraph(甲)', 'paragraph(乙)', 'paragraph(丙)']],
    ['<p>甲<br>乙</p>', ['paragraph(甲,⏎,乙)']],
    ['<p>甲<br>　　乙</p>', ['paragraph(甲)', 'paragraph(乙)']],
    [
      '<p><ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp>字</ruby>与<ruby><b>拼</b></ruby></p>',
      ['paragraph(ruby:汉,字与,bold:拼)'],
    ],
    ['<pre>a\n  b</pre>', ['paragraph(a,⏎,  b)']],
    ['<h1>甲</h1><h5>乙</h5>', ['heading(甲)', 'heading(乙)']],
    [
      '<ul><li>甲<ol><li>乙</li></ol></li></ul>',
      ['bulletList(listItem(paragraph(甲),orderedList(listItem(paragraph(乙)))))'],
    ],
    [
      '<ul><li>甲</li><ul><li>乙</li></ul></ul>',
      ['bulletList(listItem(paragraph(甲),bulletList(listItem(paragraph(乙)))))'],
    ],
    ['<blockquote>甲<p>乙</p></blockquote>', ['blockquote(paragraph(甲),paragraph(乙))']],
    ['<p>甲<img src="b.jpg">乙</p>', ['paragraph(甲)', 'figure()', 'paragraph(乙)']],
    ['<figure><img src="b.jpg"><figcaption>图</figcaption></figure>', ['figure(图)']],
    [
      '<figure><figure><img src="b.jpg"><figcaption>图</figcaption></figure><figure><img src="c.jpg"></figure><figcaption>总</figcaption></figure>',
      ['figureGroup(figure(图),figure())', 'groupCaption(总)'],
    ],
    [
      '<figure><figcaption>总</figcaption><figure><img src="b.jpg"></figure><figure><img src="c.jpg"></figure><p>又</p></figure>',
      ['paragraph(总)', 'figureGroup(figure(),figure())', 'paragraph(又)'],
    ],
    ['<figure><img src="b.jpg"><img src="c.jpg"></figure>', ['figure()', 'figure()']],
    ['<div><figure><img src="b.jpg"></figure><figure><img src="c.jpg"></figure></div>', ['figure()', 'figure()']],
    [
      '<p><span style="font-weight:bold;font-style:italic">甲</span>H<sub>2</sub></p>',
      ['paragraph(bold:italic:甲,H,subscript:2)'],
    ],
    ['<p>甲</p><hr><p>乙</p>', ['paragraph(甲)', 'horizontalRule()', 'paragraph(乙)']],
    ['<p>甲<i hidden>隐</i><script>x</script><!-- 注 --></p>', ['paragraph(甲)']],
    ['<p>\u200b甲\u0007乙\ud800</p>', ['paragraph(甲乙\ufffd)']],
  ])('%s', (html, result) => {
    expect(convert(html)).toEqual(result)
  })

  it('keeps a data table with its spans and takes a layout table apart', () => {
    const [table] = blocks('<table><tr><th colspan=2>甲</th></tr><tr><td>乙</td><td rowspan=2>丙</td></tr></table>')
    expect(short(table!.node)).toBe(
      'table(tableRow(tableHeader(paragraph(甲))),tableRow(tableCell(paragraph(乙)),tableCell(paragraph(丙))))',
    )
    const rows = '<tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr>'
    expect(convert(`<table><caption>表1 <b>户数</b></caption>${rows}</table>`)[0]).toBe('tableCaption(表1 ,bold:户数)')
    expect(convert(`<table><caption style="display:none">藏</caption>${rows}</table>`)).toHaveLength(1)
    expect(table!.node.content![0]!.content![0]!.attrs).toMatchObject({ colspan: 2, rowspan: 1 })
    expect(convert('<table><tr><td>甲</td></tr><tr><td><p>乙</p></td></tr></table>')).toEqual([
      'paragraph(甲)',
      'paragraph(乙)',
    ])
  })

  it('keeps alignment and safe links, whole; tells of unsafe ones', () => {
    const [first] = blocks('<p align="center"><a href="b.html" title="t">甲</a></p>')
    expect(first!.node.attrs).toEqual({ align: 'center', indent: 0 })
    expect(first!.node.content![0]!.marks).toEqual([
      { type: 'link', attrs: { href: 'https://x.example/a/b.html', title: 't' } },
    ])
    expect(first!.linkChars).toBe(1)
    expect(convert('<p><a href="ftp://x.example/">乙</a></p>')).toEqual(['paragraph(乙)'])
    expect(losses).toMatchObject([{ kind: 'unsafeAddress', what: 'ftp://x.example/' }])
  })

  it('tells of players and frames', () => {
    blocks('<p>甲</p><iframe src="https://v.example/1"></iframe><video></video>')
    expect(losses.map(({ what }) => what)).toEqual(['https://v.example/1', 'video'])
  })
})
