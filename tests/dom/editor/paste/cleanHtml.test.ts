import { DOMParser } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { cleanHtml } from '../../../../renderer/editor/paste/cleanHtml.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'

/** The body that pasted HTML becomes. */
function body(html: string) {
  const holder = document.createElement('div')
  holder.innerHTML = cleanHtml(html)
  return DOMParser.fromSchema(articleSchema).parse(holder)
}
const lines = (html: string) => body(html).children.map((block) => block.textContent)

describe('cleanHtml', () => {
  it('lets nothing of a Word clipboard through but the words', () => {
    const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
      <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
      <style><!-- p.MsoNormal {mso-style-parent:"";margin:0cm;} --></style></head><body lang=ZH-CN>
      <!--StartFragment--><p class=MsoNormal style='text-indent:21.0pt;mso-char-indent-count:2.0'><span style='font-family:宋体'>近日，<st1:place w:st="on">雷山县</st1:place>召开会议。<o:p></o:p></span></p>
      <p class=MsoNormal><b><span>第二段。</span></b><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`
    expect(lines(word)).toEqual(['近日，雷山县召开会议。', '第二段。'])
  })

  it("drops WPS's style sheet, as element and as text", () => {
    const wps = `<style>@font-face{font-family:"Times New Roman";}p.MsoNormal{mso-style-name:正文;}</style>
      @font-face{font-family:"宋体";} p.MsoNormal{mso-style-name:正文;margin:0pt;}<p class="MsoNormal">正文一段。</p>`
    expect(lines(wps)).toEqual(['正文一段。'])
  })

  it('makes the spaces at the start of a paragraph its indent', () => {
    const page = body('<p>　　甲段。</p><div>&nbsp;&nbsp;&nbsp;&nbsp;乙段。</div><p><span>　　</span><b>丙</b>段。</p>')
    expect(page.toJSON()).toEqual(body('<p>甲段。</p><p>乙段。</p><p><b>丙</b>段。</p>').toJSON())
    expect(page.firstChild!.attrs.indent).toBe(2)
  })

  it('keeps spaces within a paragraph', () => {
    expect(lines('<p>　　第一章　总则 a b</p>')).toEqual(['第一章　总则 a b'])
  })

  it('takes no script, no unsafe link and nothing that loads', () => {
    const html = cleanHtml(
      '<p onclick="x()"><a href="javascript:alert(1)">甲</a><script>alert(1)</script><img src="https://a.cn/1.png" onerror="x()"><iframe src="https://a.cn"></iframe></p>',
    )
    expect(html).not.toMatch(/<script|<iframe|\ssrc=/)
    const page = body(html)
    expect(JSON.stringify(page.toJSON())).not.toContain('javascript')
    expect(page.textContent).toBe('甲')
  })

  it('keeps what was copied from a paper as it is', () => {
    const own =
      '<p data-indent="0" data-align="center" data-pm-slice="1 1 []">居中</p><figure data-align="left"><img data-asset="a.png" alt="山"><figcaption>注</figcaption></figure>'
    expect(cleanHtml(own)).toBe(own)
  })
})
