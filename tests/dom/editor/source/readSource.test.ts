import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../../renderer/editor/source/readSource.ts'
import { sourceOf } from '../../../../renderer/editor/source/sourceOf.ts'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import { noteKind } from '../../../../src/article/document/noteKind.ts'
import { arbitraryDocument, arbitraryUndecided } from '../../../helpers/arbitraryDocument.ts'

const said = (html: string) => readSource(html).losses.map(({ kind, name, count }) => `${kind} ${name} ${count}`)
const again = (html: string) => sourceOf(readSource(html).document)

describe('a body as source and back', () => {
  it('is the same, whatever stands in it, and nothing is said to be lost', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryDocument(), arbitraryUndecided()), (document) => {
        expect(readSource(sourceOf(document))).toEqual({ document, losses: [] })
      }),
      { numRuns: 200 },
    )
  })

  it('stands a block a line, with what is within further in', () => {
    const html =
      '<h2>一</h2>\n<p>甲<strong>乙</strong></p>\n<ul>\n  <li><p>其一</p></li>\n  <li><p>其二</p></li>\n</ul>\n<p data-indent="2" data-align="center">丙</p>'
    expect(again(html)).toBe(html)
  })

  it('has notes of both kinds, by the words of which one becomes the other', () => {
    const html = '<p>甲<sup data-footnote="脚" title="脚"></sup><sup data-endnote="尾" title="尾"></sup></p>'
    expect(again(html)).toBe(html)
    const { document, losses } = readSource(html.replaceAll('data-footnote', 'data-endnote'))
    expect(losses).toEqual([])
    const kinds = document.content?.[0]?.content?.map(({ attrs }) => noteKind(attrs))
    expect(kinds?.slice(1)).toEqual(['endnote', 'endnote'])
  })

  it('takes lines broken by hand for one, without a space between 汉字', () => {
    expect(again('<p>\n  基层\n  党建 and\n  more\n</p>\n\n')).toBe('<p>基层党建 and more</p>')
    expect(again('没有段落标记\n<p>二</p>')).toBe('<p>没有段落标记</p>\n<p>二</p>')
    expect(again('<p>一<strong>二</strong>\n三  四</p>')).toBe('<p>一<strong>二</strong>\u0020三  四</p>')
  })
})

describe('what an article cannot hold', () => {
  it('is told by its name, and its words stay', () => {
    expect(said('<div class="x"><p style="color:red">甲</p></div><marquee>乙</marquee>')).toEqual([
      'tag div 1',
      'tag marquee 1',
      'attribute class 1',
      'attribute style 1',
    ])
    expect(bodyText(readSource('<div><marquee>乙</marquee></div>').document)).toContain('乙')
  })

  it('never runs or leads anywhere', () => {
    const html = again(
      '<p><a href="javascript:alert(1)">甲</a><img src="x" onerror="alert(1)"></p><script>alert(1)</script>',
    )
    expect(html).not.toMatch(/script|onerror|alert/)
    expect(said('<p>甲</p><script>alert(1)</script><p onclick="x()">乙</p>')).toEqual([
      'tag script 1',
      'attribute onclick 1',
    ])
  })

  it('is told with its words where they go too', () => {
    expect(said('<p>甲</p><select><option>不会留下的选项</option></select>').join()).toContain('select')
    expect(said('<p>甲</p>')).toEqual([])
    expect(said('<b>甲</b><i>乙</i>')).toEqual([])
    expect(said('<p><ruby>行<rp>（</rp><rt>háng</rt><rp>）</rp></ruby></p>')).toEqual([])
  })
})
