import { expect, it } from 'vitest'
import type { DocumentJson, NodeJson } from '../../../src/article/document/documentJson.ts'
import { BUILT_IN_PROFILES } from '../../../src/publish/profiles.ts'
import { publish } from '../../../src/publish/publish.ts'
import { foldBody } from '../../../src/publish/markup/foldBody.ts'
import { calloutXml } from '../../../src/publish/word/calloutXml.ts'
import { TEXT_WIDTH } from '../../../src/publish/word/wordPlace.ts'
import { recordingWriter } from './markup/recordingWriter.ts'
import { everythingArticle } from './everythingArticle.ts'
import { publishedText } from './publishedText.ts'

const p = (text: string, align = 'start'): NodeJson => ({
  type: 'paragraph',
  attrs: { align, indent: align === 'start' ? 2 : 0 },
  ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
})
const callout: NodeJson = { type: 'callout', content: [p('甲'), p('乙')] }
const pull = (...content: NodeJson[]): NodeJson => ({ type: 'pullQuote', content })
const body = (...content: NodeJson[]): DocumentJson => ({ type: 'doc', content })
const articleOf = (...content: NodeJson[]) => ({ ...everythingArticle(), document: body(...content) })
const profileOf = (target: string) => BUILT_IN_PROFILES.find((profile) => profile.target === target)!
const textOf = (target: string, ...content: NodeJson[]) => publishedText(articleOf(...content), profileOf(target))

it('writes a box without indents, as a quotation in a header cell', () => {
  expect(foldBody(body(callout), recordingWriter())).toEqual(['callout[p(start 0 甲)p(start 0 乙)]'])
  const header: NodeJson = {
    type: 'tableHeader',
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [callout],
  }
  const [table] = foldBody(
    body({ type: 'table', content: [{ type: 'tableRow', content: [header] }] }),
    recordingWriter(),
  )
  expect(table).toContain('quote(p(start 0 甲)')
})

it('writes whose words they are apart from the words, and nothing where nobody is named', () => {
  const folded = (...content: NodeJson[]) => foldBody(body(pull(...content)), recordingWriter())
  expect(folded(p('甲'), p('——乙', 'end'))).toEqual(['pull[p(start 0 甲)](——乙)'])
  expect(folded(p('甲'), p('', 'end'))).toEqual(['pull[p(start 0 甲)]()'])
})

it.each([
  ['page', '<aside class="callout"><p class="flush">甲</p><p class="flush">乙</p></aside>'],
  [
    'page',
    '<figure class="pull"><blockquote><p class="flush">丙</p></blockquote><figcaption>——丁</figcaption></figure>',
  ],
  ['fragment', '<aside style="border:1px solid #bbb;padding:1em"><p>甲</p><p>乙</p></aside>'],
  ['fragment', '<blockquote><p>丙</p><p style="text-align:right">——丁</p></blockquote>'],
  ['trs', '<aside style="border:1px solid #bbb;padding:1em">'],
  ['markdown', '> 甲\n>\n> 乙\n\n> 丙\n>\n> ——丁'],
  ['word', '<w:tblStyle w:val="CalloutTable"></w:tblStyle>'],
  ['word', '<w:pStyle w:val="PullQuoteSource"></w:pStyle>'],
])('as %s: %s', (target, expected) => {
  expect(textOf(target, callout, pull(p('丙'), p('——丁', 'end')))).toContain(expected)
})

it('has inline styles alone in WeChat', () => {
  const html = textOf('wechat', callout, pull(p('丙'), p('——丁', 'end')))
  expect(html).toMatch(/<section style="[^"]*border:1px solid[^"]*"><p style/)
  expect(html).toMatch(/<p style="[^"]*text-align:right">——丁<\/p>/)
  expect(html).not.toContain('class=')
})

it('tells where boxes and pull quotes became quotations', () => {
  const told = (target: string) =>
    publish(articleOf(callout, pull(p('丙'))), profileOf(target)).warnings.filter(({ code }) => code === 'otherForm')
  expect(told('markdown').map(({ message }) => message.zh)).toEqual(['这里没有提示框和摘引：2 处写成引用。'])
  expect(told('page')).toEqual([])
})

it.each(['page', 'fragment', 'wechat', 'markdown', 'word'])('nothing empty leaves a box behind: %s', (target) => {
  const empty = [{ type: 'callout', content: [p('')] }, pull(p(''), p('', 'end'))]
  expect(textOf(target, p('字'), ...empty).replace(/<w:(?:p|tbl)>.*?(?=<w:sectPr)/s, '')).toBe(
    textOf(target, p('字')).replace(/<w:(?:p|tbl)>.*?(?=<w:sectPr)/s, ''),
  )
})

it('is nothing in a Word file where nothing stands in it', () => {
  expect(calloutXml([() => ''], { within: 'flow', depth: 0, list: null, width: TEXT_WIDTH })).toBe('')
})
