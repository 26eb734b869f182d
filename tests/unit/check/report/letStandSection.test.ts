import { expect, it } from 'vitest'
import type { IgnoredFinding } from '../../../../src/article/ignoredFinding.ts'
import { createChecker } from '../../../../src/check/createChecker.ts'
import { partFindings } from '../../../../src/check/ignores/partFindings.ts'
import { letStandSection } from '../../../../src/check/report/letStandSection.ts'
import { namedPlaces } from '../../../../src/check/report/namedPlaces.ts'
import { articleOf } from '../../../helpers/check/articleOf.ts'

const article = articleOf('近日,我们')
const line = { rule: 'halfWidthMarks', what: null, reason: '原文如此', who: '张三', at: '2016-05-19T06:00:00.000Z' }

function section(more: Partial<IgnoredFinding>, scope: 'article' | 'library'): string {
  const ignores = { article: [], library: [], [scope]: [{ ...line, ...more }] }
  const { letStand } = partFindings(createChecker().check(article), ignores)
  return letStandSection(letStand, namedPlaces(article, 'zh'), { shownTime: (moment) => moment.slice(0, 10) }, 'zh')
}

it('tells where, what, why, by whom and since when', () => {
  const html = section({}, 'article')
  expect(html).toContain(
    '<span class="place">第 1 段</span><div><p>汉字之间用了半角标点。</p><p>近日<mark>,</mark>我们</p>',
  )
  expect(html).toContain('本篇 · 原文如此 · 张三 · 2016-05-19')
  expect(section({}, 'library')).toContain('稿库 · 原文如此')
})

it('says so where no reason was given, leaves out what is not known, and is nothing where nothing is let stand', () => {
  expect(section({ reason: ' ', who: '', at: '' }, 'article')).toContain('<small>本篇 · 未写理由</small>')
  expect(section({ rule: 'dash' }, 'article')).toBe('')
  expect(section({ reason: '<img src=x>', who: '<b>' }, 'article')).not.toMatch(/<img|<b>/)
})
