import { expect, it } from 'vitest'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import { otherForms } from '../../../src/publish/otherForms.ts'
import { BUILT_IN_PROFILES } from '../../../src/publish/profiles.ts'
import { publish } from '../../../src/publish/publish.ts'
import { everythingArticle } from './everythingArticle.ts'
import { publishedText } from './publishedText.ts'

const red = { type: 'colour', attrs: { name: 'red' } }
const ruby = { type: 'ruby', attrs: { text: 'zì' } }
const document: DocumentJson = {
  type: 'doc',
  content: [
    {
      ...paragraphJson(''),
      content: [
        { type: 'text', text: '字', marks: [ruby] },
        { type: 'text', text: '红', marks: [red] },
      ],
    },
  ],
}
const article = { ...everythingArticle(), document }
const profileOf = (target: string) => BUILT_IN_PROFILES.find((profile) => profile.target === target)!

it('tells what a target has no form for, and nothing where there is none of it', () => {
  expect(otherForms(document, { ruby: true, colour: true }).map(({ code }) => code)).toEqual(['otherForm', 'otherForm'])
  expect(otherForms(document, {})).toEqual([])
  expect(otherForms({ type: 'doc', content: [paragraphJson('字')] }, { ruby: true, colour: true })).toEqual([])
})

it.each([
  ['page', 0],
  ['fragment', 0],
  ['word', 0],
  ['wechat', 1],
  ['markdown', 2],
])('an export as %s tells of %i', (target, told) => {
  const { warnings } = publish(article, profileOf(target))
  expect(warnings.filter(({ code }) => code === 'otherForm')).toHaveLength(told)
})

it('writes a colour as each target does', () => {
  expect(publishedText(article, profileOf('page'))).toMatch(/<span class="ink-red">红<\/span>/)
  expect(publishedText(article, profileOf('page'))).toMatch(/\.ink-red\{color:#b3261e\}/)
  expect(publishedText(article, profileOf('fragment'))).toContain('<span style="color:#b3261e">红</span>')
  expect(publishedText(article, profileOf('wechat'))).toContain('<span style="color:#b3261e">红</span>')
  expect(publishedText(article, profileOf('word'))).toContain('<w:rPr><w:color w:val="B3261E"></w:color></w:rPr>')
  expect(publishedText(article, profileOf('markdown'))).toContain('字（zì）红')
})
