import type { Language } from '../../../src/base/language.ts'
import { checkReport } from '../../../src/check/report/checkReport.ts'
import { printedCheckReport } from '../../../src/check/report/printedCheckReport.ts'
import type { ReportedArticle, ReportFacts } from '../../../src/check/report/reportedArticle.ts'
import type { ReportForm } from '../../../src/contract/reportForm.ts'
import { zipArchive } from '../../../src/publish/archive/zipArchive.ts'
import { reportWordParts } from '../../../src/publish/word/reportWordParts.ts'

/** The content of a 体检报告: a page of HTML, or a Word file of the same words. */
export function reportFile(
  articles: readonly ReportedArticle[],
  facts: ReportFacts,
  language: Language,
  form: ReportForm,
): string | Uint8Array {
  if (form === 'html') return checkReport(articles, facts, language)
  const parts = Object.entries(reportWordParts(printedCheckReport(articles, facts, language)))
  return zipArchive(
    parts.map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
    facts.made,
  )
}
