import { expect, it } from 'vitest'
import { countText } from '../../../src/article/countText.ts'
import { bodyText } from '../../../src/article/document/bodyText.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import { BUILT_IN_PROFILES } from '../../../src/publish/profiles.ts'
import { rubyHtml } from '../../../src/publish/markup/rubyHtml.ts'
import { rubyXml } from '../../../src/publish/word/rubyXml.ts'
import { everythingArticle } from './everythingArticle.ts'
import { publishedText } from './publishedText.ts'

const marks = [{ type: 'ruby', attrs: { text: 'xún <b>' } }]
const document: DocumentJson = {
  type: 'doc',
  content: [
    {
      ...paragraphJson(''),
      content: [
        { type: 'text', text: '郇', marks },
        { type: 'text', text: '邑' },
      ],
    },
  ],
}
const textOf = (target: string) =>
  publishedText(
    { ...everythingArticle(), document },
    BUILT_IN_PROFILES.find((profile) => profile.target === target)!,
  )

it('is no part of the words that are counted, searched and checked', () => {
  expect(bodyText(document)).toBe('郇邑')
  expect(countText(bodyText(document))).toBe(2)
})

it.each(['page', 'fragment', 'trs', 'cnml'])('stands above its words where HTML is read: %s', (target) => {
  expect(textOf(target)).toContain('<ruby>郇<rp>（</rp><rt>xún &lt;b&gt;</rt><rp>）</rp></ruby>邑')
})

it('follows its words in brackets where nothing stands above words', () => {
  expect(textOf('wechat')).toContain('郇（xún &lt;b&gt;）邑')
  expect(textOf('markdown')).toContain('郇（xún \\<b>）邑')
})

it('follows its words in the plain text of a package, and is not counted there', () => {
  expect(textOf('trs')).toContain('<DOCCONTENT><![CDATA[郇（xún <b>）邑]]></DOCCONTENT>')
  expect(textOf('trs')).toMatch(/<DOCWORDSCOUNT>(?:<!\[CDATA\[)?2\D/)
  const { value, wordCount } = JSON.parse(textOf('ninjs')).bodies.find(({ role }: { role: string }) => role === 'plain')
  expect({ value, wordCount }).toEqual({ value: '郇（xún <b>）邑', wordCount: 2 })
})

it('is a reading of its own in a Word file', () => {
  expect(textOf('word')).toMatch(/<w:rt><w:r>.*xún &lt;b&gt;<\/w:t><\/w:r><\/w:rt><w:rubyBase><w:r><w:t [^>]*>郇</)
})

it('is nothing over nothing', () => {
  expect([rubyHtml('', 'zì'), rubyHtml('字', ''), rubyXml('', 'zì'), rubyXml('<w:r/>', '')]).toEqual([
    '',
    '字',
    '',
    '<w:r/>',
  ])
})
