import { FINDING_GROUPS } from '../../article/finding.ts'
import { escapeHtml } from '../../base/escapeHtml.ts'
import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import { articleFacts } from './articleFacts.ts'
import { countsTable } from './countsTable.ts'
import { findingsSection } from './findingsSection.ts'
import { letStandSection } from './letStandSection.ts'
import { namedPlaces } from './namedPlaces.ts'
import { quotedAs } from './quotedAs.ts'
import type { ReportedArticle, ReportFacts } from './reportedArticle.ts'
import { shownTitle } from './shownTitle.ts'

/**
 * One article of a report as HTML.
 * @param anchor the id of its section, for links
 */
export function articleSection(
  article: ReportedArticle,
  anchor: string,
  facts: ReportFacts,
  language: Language,
): string {
  const { findings, letStand } = article
  const placeOf = namedPlaces(article, language)
  const lines = articleFacts(article, language).map(
    ([label, value]) => `<div><dt>${escapeHtml(label)}</dt><dd${quotedAs(language)}>${escapeHtml(value)}</dd></div>`,
  )
  const calm = `<p class="none">${escapeHtml(translate(language, 'checkreport.none'))}</p>`
  const groups = FINDING_GROUPS.map((group) => findings.filter((finding) => finding.group === group))
  return `<article id="${anchor}">
<h2${quotedAs(language)}>${escapeHtml(shownTitle(article, language))}</h2>
<dl>
${lines.join('\n')}
</dl>
${findings.length === 0 ? calm : countsTable(findings, language)}
${groups.map(([first, ...others]) => (first === undefined ? '' : findingsSection(first.group, [first, ...others], placeOf, language))).join('')}
${letStandSection(letStand, placeOf, facts, language)}
</article>`
}
