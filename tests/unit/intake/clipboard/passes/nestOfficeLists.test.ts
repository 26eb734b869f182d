import { describe, expect, it } from 'vitest'
import { nestOfficeLists } from '../../../../../src/intake/clipboard/passes/nestOfficeLists.ts'
import { ranPass } from './ranPass.ts'

const item = (level: number, marker: string, text: string, tag = 'p') =>
  `<${tag} class=MsoListParagraph style='margin-left:18pt;mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp;</span></span>${text}</${tag}>`
const nested = (html: string) => ranPass(html, [nestOfficeLists])

describe('nestOfficeLists', () => {
  it('nests all items by their level', () => {
    expect(nested(item(1, '·', '甲') + item(2, 'o', '甲一') + item(2, 'o', '甲二') + item(1, '·', '乙')).markup).toBe(
      '<ul><li><p>甲</p><ul><li><p>甲一</p></li><li><p>甲二</p></li></ul></li><li><p>乙</p></li></ul>',
    )
  })

  it('begins deep and comes up, skips a level and comes back', () => {
    expect(nested(item(2, 'o', '深') + item(1, '·', '浅')).body).toEqual([{ ul: ['深', '浅'] }])
    expect(nested(item(1, '·', '甲') + item(3, '§', '甲深') + item(2, 'o', '甲中') + item(1, '·', '乙')).body).toEqual([
      { ul: [['p0 甲', { ul: ['甲深'] }, { ul: ['甲中'] }], '乙'] },
    ])
  })

  it('keeps where numbers start; a number that begins again is another list', () => {
    expect(nested(item(1, '3.', '丙') + item(1, '4.', '丁') + item(1, '1.', '戊')).body).toEqual([
      { ol: ['丙', '丁'], start: 3 },
      { ol: ['戊'] },
    ])
  })

  it('begins a new list where bullets give way to numbers, and after a paragraph', () => {
    expect(nested(item(1, '·', '甲') + item(1, '1.', '乙')).body).toEqual([{ ul: ['甲'] }, { ol: ['乙'] }])
    expect(nested(`${item(1, '·', '甲')}<p>文</p>${item(1, '·', '乙')}`).body).toEqual([
      { ul: ['甲'] },
      'p 文',
      { ul: ['乙'] },
    ])
  })

  it('keeps a numbered heading a heading, with its number', () => {
    expect(
      nested(item(1, '一、', '总则', 'h1') + item(2, '1.1', '目的', 'h2') + item(1, '第一章', '附则', 'h2')).body,
    ).toEqual(['h2 一、总则', 'h2 1.1 目的', 'h2 第一章　附则'])
  })

  it('leaves other paragraphs alone, whatever their text', () => {
    expect(nested('<p>（一）加强领导</p>').markup).toBe('<p>（一）加强领导</p>')
  })
})
