import { expect, it } from 'vitest'
import type { Finding, Fix } from '../../../../src/article/finding.ts'
import { createChecker } from '../../../../src/check/createChecker.ts'
import { findingsSection } from '../../../../src/check/report/findingsSection.ts'
import { namedPlaces } from '../../../../src/check/report/namedPlaces.ts'
import { articleOf } from '../../../helpers/check/articleOf.ts'

const article = articleOf('近日,我们')
const [comma] = createChecker()
  .check(article)
  .filter(({ rule }) => rule === 'halfWidthMarks')
const fix = (text: string): Fix => ({
  label: { zh: `改为${text}`, en: `to ${text}` },
  edits: [{ from: 2, to: 3, text }],
})

function section(more: Partial<Finding>, language: 'zh' | 'en' = 'zh'): string {
  if (comma === undefined) throw new Error('nothing was found')
  return findingsSection('punctuation', [{ ...comma, ...more }], namedPlaces(article, language), language)
}

it('tells the place, the words, the first fix made and the others by name', () => {
  const html = section({ fixes: [fix('，'), fix('、'), fix('；')] })
  expect(html).toContain('<h3>标点</h3>')
  expect(html).toContain('<span class="error">错误</span> 汉字之间用了半角标点。 <small>1 处</small>')
  expect(html).toContain('<span class="place">第 1 段</span><div><p>近日<mark>,</mark>我们</p>')
  expect(html).toContain('<small>改为，</small> <span>近日<ins>，</ins>我们</span>')
  expect(html).toContain('或者：改为、；改为；')
})

it('promises nothing where there is no fix, and says in English what quotes Chinese', () => {
  expect(section({ fixes: [] })).not.toContain('class="mended"')
  expect(section({}, 'en')).toContain('<p lang="zh-CN">近日<mark>,</mark>我们</p>')
})

it('takes no word of a rule or a list for markup', () => {
  const evil = { zh: '<script>“&”', en: '<script>' }
  const html = section({ message: evil, reason: evil, fixes: [{ label: evil, edits: [] }, fix('<i>')] })
  expect(html).not.toMatch(/<script|<i>/)
  expect(html.match(/&lt;script&gt;/g)).toHaveLength(3)
})
