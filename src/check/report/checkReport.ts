import { escapeHtml } from '../../base/escapeHtml.ts'
import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import { countFindings } from '../countFindings.ts'
import { articleSection } from './articleSection.ts'
import { quotedAs } from './quotedAs.ts'
import type { ReportedArticle, ReportFacts } from './reportedArticle.ts'
import { reportHead } from './reportHead.ts'
import { REPORT_STYLE } from './reportStyle.ts'
import { shownTitle } from './shownTitle.ts'

/**
 * The 体检报告: what the checks found in one article or in several, as one page of HTML to be read or printed. Self-contained, no script, nothing
 * fetched.
 */
export function checkReport(articles: readonly ReportedArticle[], facts: ReportFacts, language: Language): string {
  const { name, title, about } = reportHead(articles, facts, language)
  return `<!DOCTYPE html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(name)}</h1>
<p>${escapeHtml(about)}</p>
</header>
<main>
${articles.length < 2 ? '' : contents(articles, language)}
${articles.map((article, index) => articleSection(article, `a${index + 1}`, facts, language)).join('\n')}
</main>
</body>
</html>
`.replace(/\n{2,}/g, '\n')
}

/** The articles of a report with their counts, each a link to its place. */
function contents(articles: readonly ReportedArticle[], language: Language): string {
  const lines = articles.map((article, index) => {
    const counts = translate(language, 'check.counts', { ...countFindings(article.findings) })
    return `<li><a href="#a${index + 1}"${quotedAs(language)}>${escapeHtml(shownTitle(article, language))}</a> <small>${escapeHtml(counts)}</small></li>`
  })
  return `<ol class="contents">
${lines.join('\n')}
</ol>`
}
