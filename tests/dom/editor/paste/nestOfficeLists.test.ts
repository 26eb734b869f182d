import { describe, expect, it } from 'vitest'
import { nestOfficeLists } from '../../../../renderer/editor/paste/nestOfficeLists.ts'
import { readHtml } from '../../../../renderer/editor/paste/readHtml.ts'

const item = (level: number, marker: string, text: string) =>
  `<p class=MsoListParagraph style='margin-left:18pt;mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp;</span></span>${text}</p>`

function nested(html: string): string {
  const page = readHtml(html)
  nestOfficeLists(page)
  return page.body.innerHTML.replace(/\s*\n\s*/g, '')
}

describe('nestOfficeLists', () => {
  it('nests all items by their level', () => {
    expect(nested(item(1, '·', '甲') + item(2, 'o', '甲一') + item(2, 'o', '甲二') + item(1, '·', '乙'))).toBe(
      '<ul><li><p>甲</p><ul><li><p>甲一</p></li><li><p>甲二</p></li></ul></li><li><p>乙</p></li></ul>',
    )
  })

  it('tells numbers from bullets, Chinese numbers too, and keeps where they start', () => {
    expect(nested(item(1, '3.', '丙'))).toBe('<ol start="3"><li><p>丙</p></li></ol>')
    expect(nested(item(1, '（一）', '甲'))).toBe('<ol><li><p>甲</p></li></ol>')
    expect(nested(item(1, 'Ø', '甲'))).toBe('<ul><li><p>甲</p></li></ul>')
  })

  it('begins a new list after a paragraph', () => {
    expect(nested(`${item(1, '·', '甲')}<p>文</p>${item(1, '·', '乙')}`)).toBe(
      '<ul><li><p>甲</p></li></ul><p>文</p><ul><li><p>乙</p></li></ul>',
    )
  })

  it('leaves other paragraphs alone, whatever their text', () => {
    expect(nested('<p>（一）加强领导</p>')).toBe('<p>（一）加强领导</p>')
  })
})
