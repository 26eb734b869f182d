import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../src/article/article.ts'
import type { IgnoredFinding } from '../../../../src/article/ignoredFinding.ts'
import { createChecker } from '../../../../src/check/createChecker.ts'
import { partFindings } from '../../../../src/check/ignores/partFindings.ts'
import { checkReport } from '../../../../src/check/report/checkReport.ts'
import type { ReportedArticle, ReportFacts } from '../../../../src/check/report/reportedArticle.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { vnu } from '../../../helpers/vnu.ts'
import { everythingArticle } from '../../publish/everythingArticle.ts'
import { referenceArticle } from '../../publish/referenceArticle.ts'
import { trappedArticle } from '../../publish/trappedArticle.ts'

const facts: ReportFacts = {
  made: '2016-05-19T06:30:00.000Z',
  profile: PAGE_PROFILE.label,
  shownTime: (moment) => moment.slice(0, 10),
}
const TRAP: IgnoredFinding = {
  rule: 'halfWidthMarks',
  what: null,
  reason: '<img src=x onerror=alert(1)>',
  who: '“甲” & <b>',
  at: '2016-05-19T06:00:00.000Z',
}

function reported(article: Article, ignored: readonly IgnoredFinding[] = []): ReportedArticle {
  const { counted, letStand } = partFindings(createChecker().check(article), { article: ignored, library: [] })
  return { name: article.id, metadata: article.metadata, document: article.document, findings: counted, letStand }
}

const reference = reported(referenceArticle())
const mixed = [
  reference,
  reported(everythingArticle()),
  reported(trappedArticle()),
  reported(referenceArticle(), [TRAP]),
]

describe('the report of the checks', () => {
  it('is, for the reference article, the page that is kept beside the tests', async () => {
    await expect(checkReport([reference], facts, 'zh')).toMatchFileSnapshot('../../../fixtures/check/report.html')
  })

  it('has a place, the words and what they become for each of the 74 commas, and the reason once for each kind', () => {
    const html = checkReport([reference], facts, 'zh')
    expect(html.match(/<mark>,<\/mark>/g)).toHaveLength(74)
    expect(html.match(/<ins>，<\/ins>/g)).toHaveLength(74)
    expect(html.match(/GB\/T 15834-2011/g)).toHaveLength(2)
    expect(html).toContain('<tr><th scope="row">合计</th><td>74</td><td>2</td><td>2</td><td>78</td></tr>')
    expect(html).toContain('<span class="place">第 1 段</span>')
    expect(html).toContain('<span class="place">关键词（第 6 项）</span>')
  })

  it('says calmly that nothing was found', () => {
    const html = checkReport([{ ...reference, findings: [] }], facts, 'zh')
    expect(html).toContain('<p class="none">没有发现问题。</p>')
    expect(html).not.toContain('<table>')
    expect(checkReport([{ ...reference, findings: [] }], facts, 'en')).toContain('Nothing found.')
  })

  it('lists several articles with links to their places', () => {
    const html = checkReport(mixed, facts, 'zh')
    for (const anchor of ['a1', 'a2', 'a3']) {
      expect(html).toContain(`href="#${anchor}"`)
      expect(html).toContain(`<article id="${anchor}">`)
    }
    expect(checkReport([reference], facts, 'zh')).not.toContain('href=')
  })

  it('is sound HTML in both languages for both checkers, whatever an article holds, and holds no script and fetches nothing', async () => {
    const bare = { ...reference, metadata: { ...reference.metadata, title: '' }, findings: [] }
    const pages = (['zh', 'en'] as const).flatMap((language) => [
      checkReport(mixed, facts, language),
      checkReport([bare], facts, language),
    ])
    // Markup that an article quotes makes the checker guess at its language.
    const guess = 'appears to be written in'
    expect(vnu(pages).filter(({ message }) => !message.includes(guess))).toEqual([])
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
    for (const page of pages) {
      const { results } = await validator.validateString(page)
      expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
        [],
      )
      expect(page).not.toMatch(/<(?:script|img|link|iframe|b)\b|url\(|@import|\son\w+="/)
    }
    expect(pages[0]).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(pages[2]).toContain('<html lang="en">')
  })
})
