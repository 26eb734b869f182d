import { describe, expect, it } from 'vitest'
import { readClipboard } from '../../../../../src/intake/clipboard/readClipboard.ts'
import { shorthand } from '../../../../helpers/clipboard/shorthand.ts'
import { ranPass } from '../passes/ranPass.ts'

const body = (html: string) => ranPass(html, [], 'web').body

describe('toBlocks', () => {
  it('reads words that stand in no paragraph', () => {
    expect(body('甲<div>乙<span>丙</span></div>丁')).toEqual(['p 甲', 'p 乙丙', 'p 丁'])
  })

  it('splits paragraphs at double line breaks, and at breaks before an indent', () => {
    expect(body('<p>甲<br>乙<br><br>丙<br>　　丁</p>')).toEqual(['p 甲<br>乙', 'p 丙', 'p 丁'])
  })

  it('collapses white space as a browser does, over the edges of elements', () => {
    expect(body('<p>a <b> b</b>\n c&nbsp;d  </p>')).toEqual(['p a <b>b</b> c d'])
    expect(body('<p>中\n文<b>\n字</b> A\nB</p>')).toEqual(['p 中文<b>字</b> A B'])
  })

  it('takes overlong headings for paragraphs and makes no heading bold', () => {
    expect(body(`<h2><b>题</b>目</h2><h3>${'长'.repeat(101)}</h3>`)).toEqual(['h2 题目', `p ${'长'.repeat(101)}`])
  })

  it('hands alignment down and lets inner ones overrule', () => {
    expect(
      body('<div style="text-align:center"><p>甲</p><p align=right>乙</p><p style="text-align:left">丙</p></div>'),
    ).toEqual(['p= 甲', 'p> 乙', 'p 丙'])
  })

  it('keeps cells and items without indent, and lists in cells', () => {
    expect(body('<table><tr><td>甲</td><td><ul><li>乙</li></ul></td></tr></table>')).toEqual([
      { table: [['甲', [{ ul: ['乙'] }]]] },
    ])
  })

  it('sets the pictures of nested figures side by side, at most four in a row', () => {
    const figure = (name: string) =>
      `<figure><img src="https://x.example/${name}.jpg"><figcaption>${name}</figcaption></figure>`
    const read = (html: string) => shorthand(readClipboard({ html, text: '', rtf: '', files: [] }, 'structure').blocks)
    const one = (name: string) => ({ figure: `https://x.example/${name}.jpg`, caption: name })
    expect(read(`<figure>${figure('a')}${figure('b')}<figcaption>总</figcaption></figure>`)).toEqual([
      { group: [one('a'), one('b')] },
      'of all: 总',
    ])
    expect(read(`<figure><figcaption>总</figcaption>${figure('a')}${figure('b')}<p>又</p></figure>`)).toEqual([
      'p 总',
      { group: [one('a'), one('b')] },
      'p 又',
    ])
    expect(read(`<figure>${['a', 'b', 'c', 'd', 'e'].map(figure).join('')}</figure>`)).toEqual([
      { group: [one('a'), one('b'), one('c')] },
      { group: [one('d'), one('e')] },
    ])
    expect(read(`<div>${figure('a')}${figure('b')}</div>`)).toEqual([one('a'), one('b')])
  })

  it('puts the caption of a table before it', () => {
    expect(body('<table><caption>表1</caption><tr><td>1</td><td>2</td></tr></table>')).toEqual([
      'caption 表1',
      { table: [['1', '2']] },
    ])
  })

  it('lets nests beyond reason give way to their words', () => {
    const deep = '<blockquote>'.repeat(40) + '底' + '</blockquote>'.repeat(40)
    const text = JSON.stringify(body(deep))
    expect(text).toContain('p 底')
    expect(text.split('quote').length - 1).toBe(12)
  })
})
