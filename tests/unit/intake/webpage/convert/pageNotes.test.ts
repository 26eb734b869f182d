import { expect, it } from 'vitest'
import { readWebPage } from '../../../../../src/intake/webpage/readWebPage.ts'
import { shorthand } from '../../../../helpers/clipboard/shorthand.ts'

const LONG = '近日，中共中央印发意见，要求各地各部门结合实际认真贯彻落实，推动基层党建工作不断取得新的成效。'
const OFFICE = 'xmlns:w="urn:schemas-microsoft-com:office:word"'

/** As Word saves 网页; `plain` as 筛选过的网页, without Office's own styles. */
const reference = (n: number, plain = false) =>
  `<a ${plain ? '' : `style='mso-footnote-id:ftn${n}' `}href="#_ftn${n}" name="_ftnref${n}" title=""><span class=MsoFootnoteReference><span lang=EN-US><![if !supportFootnotes]><span>[${n}]</span><![endif]></span></span></a>`
const note = (n: number, words: string, plain = false) =>
  `<div ${plain ? '' : "style='mso-element:footnote' "}id=ftn${n}><p class=MsoFootnoteText><a ${plain ? '' : `style='mso-footnote-id:ftn${n}' `}href="#_ftnref${n}" name="_ftn${n}" title=""><span class=MsoFootnoteReference>[${n}]</span></a> ${words}</p></div>`
const RULE = '<![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>'

function page(text: string, notes: string, plain = false): string {
  const list = `<div${plain ? '' : " style='mso-element:footnote-list'"}>${RULE}${notes}</div>`
  return `<html ${OFFICE}><head><title>打好基层党建</title></head><body><div class=WordSection1><h1>打好基层党建</h1><p class=MsoNormal>${LONG}${text}</p><p class=MsoNormal>${LONG}</p><p class=MsoNormal>${LONG}</p></div>${list}</body></html>`
}

const bodyOf = (html: string) => shorthand(readWebPage(html).document.content ?? [])

it.each([false, true])(
  'makes footnotes of a page that Word saved; nothing is left of its list (filtered: %s)',
  (plain) => {
    const notes = note(1, '见\n《人民日报》<b>2013</b>年。</p><p>第二段。', plain) + note(2, '另一条。', plain)
    const body = bodyOf(page(`甲${reference(1, plain)}，乙${reference(2, plain)}。`, notes, plain))
    expect(body).toEqual([`p ${LONG}甲[^见《人民日报》2013年。 第二段。]，乙[^另一条。]。`, `p ${LONG}`, `p ${LONG}`])
  },
)

it.each([false, true])('makes endnotes of those of a page, beside its footnotes (filtered: %s)', (plain) => {
  const asEnd = (html: string) => html.replaceAll('ftn', 'edn').replaceAll('footnote', 'endnote')
  const text = `甲${reference(1, plain)}，乙${asEnd(reference(1, plain))}。`
  const [feet, ends] = [page(text, note(1, '脚', plain), plain), asEnd(page('', note(1, '尾', plain), plain))]
  const endList = ends.slice(ends.lastIndexOf('<div', ends.indexOf('id=edn1') - 40), ends.indexOf('</body>'))
  const body = bodyOf(feet.replace('</body>', `${endList}</body>`))
  expect(body).toEqual([`p ${LONG}甲[^脚]，乙[^^尾]。`, `p ${LONG}`, `p ${LONG}`])
})

it('knows the notes of a page that LibreOffice wrote, which stand behind its text without a list', () => {
  const anchor = (kind: string, sign: string) =>
    `<a class="sd${kind}anc" name="sd${kind}1anc" href="#sd${kind}1sym"><sup>${sign}</sup></a>`
  const box = (kind: string, sign: string, words: string) =>
    `<div id="sd${kind}1"><p class="sd${kind}"><a class="sd${kind}sym" name="sd${kind}1sym" href="#sd${kind}1anc">${sign}</a>${words}</p></div>`
  const text = `${LONG}甲${anchor('footnote', '1')}，乙${anchor('endnote', 'i')}。`
  const html = `<html><head><title>题</title></head><body><p>${text}</p><p>${LONG}</p><p>${LONG}</p>${box('footnote', '1', '脚。')}${box('endnote', 'i', '尾。')}</body></html>`
  expect(bodyOf(html)).toEqual([`p ${LONG}甲[^脚。]，乙[^^尾。]。`, `p ${LONG}`, `p ${LONG}`])
})

it('leaves as text a reference without a note and a second one', () => {
  const body = JSON.stringify(bodyOf(page(`甲${reference(1)}乙${reference(1)}丙${reference(3)}。`, note(1, '一'))))
  expect(body).toContain('甲[^一]乙')
  expect(body.match(/\[1\]/g)).toHaveLength(1)
  expect(body).toMatch(/丙.*\[3\]/)
})

it('keeps the rule and the note that nobody refers to', () => {
  const html = page(`甲${reference(1)}。`, note(1, '一') + note(2, '没有人引'))
  const inBody =
    html.replace("</div><div style='mso-element:footnote-list'>", "<div style='mso-element:footnote-list'>") + '</div>'
  expect(JSON.stringify(bodyOf(inBody))).toContain('没有人引')
})

it('loses no word of a note whose reference is nowhere in the body', () => {
  const html = page('甲。', note(1, '一条注')).replace('打好基层党建</h1>', `打好基层党建${reference(1)}</h1>`)
  const { document } = readWebPage(html.replace("</div><div style='mso-element", "<div style='mso-element") + '</div>')
  expect(JSON.stringify(document)).toContain('一条注')
})
