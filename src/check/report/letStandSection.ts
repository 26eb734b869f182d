import { escapeHtml } from '../../base/escapeHtml.ts'
import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import type { LetStand } from '../ignores/partFindings.ts'
import { letStandWords } from './letStandWords.ts'
import type { namedPlaces } from './namedPlaces.ts'
import { quotedAs } from './quotedAs.ts'
import { quotedWords } from './quotedWords.ts'
import type { ReportFacts } from './reportedArticle.ts'

/** What is let stand as HTML: where it is, why, by whose word and since when; '' where there is nothing. */
export function letStandSection(
  letStand: readonly LetStand[],
  placeOf: ReturnType<typeof namedPlaces>,
  facts: Pick<ReportFacts, 'shownTime'>,
  language: Language,
): string {
  if (letStand.length === 0) return ''
  const items = letStand.map((stands) => {
    const { finding } = stands
    const { name, text } = placeOf(finding.place)
    const quoted = quotedWords(text, finding)
    const words = letStandWords(stands, facts, language)
    return `<li><span class="place">${escapeHtml(name)}</span><div><p>${escapeHtml(finding.message[language])}</p>${quoted === '' ? '' : `<p${quotedAs(language)}>${quoted}</p>`}<p class="mended"><small>${escapeHtml(words)}</small></p></div></li>`
  })
  return `<section class="stand">
<h3>${escapeHtml(translate(language, 'checkreport.letStand'))}</h3>
<ul>
${items.join('\n')}
</ul>
</section>`
}
