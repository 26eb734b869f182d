import type { Severity } from '../../article/finding.ts'
import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import type { PrintedReport, ReportBlock } from '../../base/printedReport.ts'
import { printedArticle } from './printedArticle.ts'
import type { ReportedArticle, ReportFacts } from './reportedArticle.ts'
import { reportHead } from './reportHead.ts'
import { shownTitle } from './shownTitle.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint']

/** The 体检报告 in a form to be printed or sent as a file of Word: what the checks found in one article or in several. */
export function printedCheckReport(
  articles: readonly ReportedArticle[],
  facts: ReportFacts,
  language: Language,
): PrintedReport {
  const { name, title, about } = reportHead(articles, facts, language)
  return {
    title,
    made: facts.made,
    blocks: [
      { kind: 'title', line: [{ text: name }] },
      { kind: 'about', line: [{ text: about }] },
      ...(articles.length < 2 ? [] : [contents(articles, language)]),
      ...articles.flatMap((article) => printedArticle(article, facts, language)),
    ],
  }
}

/** The articles of a report with their counts. */
function contents(articles: readonly ReportedArticle[], language: Language): ReportBlock {
  const rows = articles.map((article) => [
    shownTitle(article, language),
    ...SEVERITIES.map((severity) => String(article.findings.filter((each) => each.severity === severity).length)),
  ])
  return {
    kind: 'table',
    widths: [9, 2, 2, 2],
    head: [
      translate(language, 'checkreport.name'),
      ...SEVERITIES.map((severity) => translate(language, `check.severity.${severity}`)),
    ],
    rows: rows.map((row) => row.map((text) => [[{ text }]])),
    numbers: true,
  }
}
