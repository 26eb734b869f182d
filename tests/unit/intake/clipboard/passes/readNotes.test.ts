import { describe, expect, it } from 'vitest'
import { readNotes } from '../../../../../src/intake/clipboard/passes/readNotes.ts'
import { ranPass } from './ranPass.ts'

/** A reference and a note as Word writes them, in the form of 筛选过的网页 without Office's own styles. */
const reference = (n: number, kind = 'ftn') =>
  `<a href="#_${kind}${n}" name="_${kind}ref${n}" title=""><span class=MsoFootnoteReference><span lang=EN-US>[${n}]</span></span></a>`
const note = (n: number, words: string, kind = 'ftn') =>
  `<div id=${kind}${n}><p class=MsoFootnoteText><a href="#_${kind}ref${n}" name="_${kind}${n}" title=""><span>[${n}]</span></a> ${words}</p></div>`
const RULE = '<br clear=all><hr align=left size=1 width="33%">'
const bodyOf = (html: string) => ranPass(html, [readNotes]).body

describe('readNotes', () => {
  it.each([
    ['footnote', 'ftn', '[^注]'],
    ['endnote', 'edn', '[^^注]'],
  ])('makes a note of a %s, and leaves nothing of the list', (kind, id, made) => {
    const html = `<p>甲<a style="mso-${kind}-id:${id}1" href="#_${id}1" name="_${id}ref1"><span>[1]</span></a></p><div style="mso-element:${kind}-list"><hr><div style="mso-element:${kind}"><p><a style="mso-${kind}-id:${id}1" href="#_${id}ref1" name="_${id}1">[1]</a> 注</p></div></div>`
    const { body, markup } = ranPass(html, [readNotes])
    expect(body).toEqual([`p 甲${made}`])
    expect(markup).not.toContain('<hr>')
  })

  it('knows them by their links where Office’s styles are gone, in a box of their own or among the text', () => {
    const text = `<p>甲${reference(1)}乙${reference(2)}。</p>`
    const notes = `${note(1, '一')}${note(2, '二')}`
    expect(bodyOf(`<div class=WordSection1>${text}</div><div>${RULE}${notes}</div>`)).toEqual(['p 甲[^一]乙[^二]。'])
    expect(bodyOf(`${text}<hr><p>丙</p>${RULE}${notes}<p>丁</p>`)).toEqual(['p 甲[^一]乙[^二]。', 'hr', 'p 丙', 'p 丁'])
  })

  it('tells footnotes from endnotes of the same number', () => {
    const html = `<p>甲${reference(1)}乙${reference(1, 'edn')}</p>${note(1, '尾', 'edn')}${note(1, '脚')}`
    expect(bodyOf(html)).toEqual(['p 甲[^脚]乙[^^尾]'])
  })

  it('knows LibreOffice’s, and leaves the rule before them, which is the text’s', () => {
    const anchor = (kind: string, n: number, sign: string) =>
      `<a class="sd${kind}anc" name="sd${kind}${n}anc" href="#sd${kind}${n}sym"><sup>${sign}</sup></a>`
    const own = (kind: string, n: number, words: string) =>
      `<div id="sd${kind}${n}"><p class="sd${kind}"><a class="sd${kind}sym" name="sd${kind}${n}sym" href="#sd${kind}${n}anc">${n}</a><font>${words}</font></p></div>`
    const text = `<p>甲${anchor('footnote', 1, '1')}乙${anchor('endnote', 1, 'i')}。</p><hr>`
    expect(bodyOf(`${text}${own('footnote', 1, '脚。')}${own('endnote', 1, '尾。')}`)).toEqual([
      'p 甲[^脚。]乙[^^尾。]。',
      'hr',
    ])
  })

  it('keeps as text a reference without a note, a second one, and a note that nobody refers to', () => {
    const html = `<p>甲${reference(1)}乙${reference(1)}丙${reference(3)}</p><div>${RULE}${note(1, '一')}${note(2, '二')}</div>`
    expect(bodyOf(html)).toEqual(['p 甲[^一]乙<sup>[1]</sup>丙<sup>[3]</sup>', 'hr', 'p [2] 二'])
  })

  it('keeps as text what a footnote cannot hold: pictures, tables, nothing; and a note within a note', () => {
    const table = note(1, '<table><tr><td>表</td></tr></table>')
    expect(JSON.stringify(bodyOf(`<p>甲${reference(1)}</p>${table}`))).toMatch(/<sup>\[1\]<\/sup>.*表/)
    expect(bodyOf(`<p>甲${reference(1)}</p>${note(1, '')}`)).toEqual(['p 甲<sup>[1]</sup>', 'p [1]'])
    const nested = `<p>甲${reference(1)}</p>${note(1, `一${reference(2)}`)}${note(2, '二')}`
    expect(bodyOf(nested)).toEqual(['p 甲[^一[2]]', 'p [2] 二'])
  })

  it('joins a note’s paragraphs, and parts one that is longer than a footnote', () => {
    const long = '长'.repeat(2500)
    const [line] = bodyOf(`<p>甲${reference(1)}</p>${note(1, `一<br>二</p><p>三`)}`)
    expect(line).toBe('p 甲[^一 二 三]')
    const [parted] = bodyOf(`<p>甲${reference(1)}</p>${note(1, long)}`)
    expect(parted).toBe(`p 甲[^${'长'.repeat(2000)}][^${'长'.repeat(500)}]`)
  })

  it('leaves links alone that only look like it, and nothing of a reference without a number', () => {
    const links = '<p><a href="#_ftn1">一</a><a name="_ftnref1">二</a><a href="#_ftn2" name="_ftnref1">三</a></p>'
    expect(ranPass(`${links}${note(2, '注')}`, [readNotes]).body[0]).toMatch(/^p 一二三$/)
    expect(ranPass('<p>甲<a style="mso-footnote-id:ftn1" href="#_ftn1"></a></p>', [readNotes]).markup).toBe('<p>甲</p>')
  })
})
