import type { Finding, FindingGroup } from '../../article/finding.ts'
import { escapeHtml } from '../../base/escapeHtml.ts'
import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import { alikeFindings } from './alikeFindings.ts'
import type { namedPlaces } from './namedPlaces.ts'
import { quotedAs } from './quotedAs.ts'
import { mendedWords, quotedWords } from './quotedWords.ts'

/** The findings of one kind as HTML: what is wrong and why, then each place with its words and what they become. */
export function findingsSection(
  group: FindingGroup,
  findings: readonly Finding[],
  placeOf: ReturnType<typeof namedPlaces>,
  language: Language,
): string {
  const parts = alikeFindings(findings).map(([first, ...others]) => {
    if (first === undefined) return ''
    const { severity, message, reason } = first
    const items = [first, ...others].map((finding) => itemHtml(finding, placeOf, language))
    return `<section class="alike">
<h4><span class="${severity}">${escapeHtml(translate(language, `check.severity.${severity}`))}</span> ${escapeHtml(message[language])} <small>${escapeHtml(translate(language, 'checkreport.places', { n: items.length }))}</small></h4>
<p class="why">${escapeHtml(reason[language])}</p>
<ul>
${items.join('\n')}
</ul>
</section>`
  })
  return `<section>
<h3>${escapeHtml(translate(language, `check.group.${group}`))}</h3>
${parts.join('\n')}
</section>`
}

function itemHtml(finding: Finding, placeOf: ReturnType<typeof namedPlaces>, language: Language): string {
  const { name, text } = placeOf(finding.place)
  const quoted = quotedWords(text, finding)
  const [fix, ...others] = finding.fixes
  const mended = mendedWords(text, finding)
  const lines = [
    quoted === '' ? '' : `<p${quotedAs(language)}>${quoted}</p>`,
    fix === undefined
      ? ''
      : `<p class="mended"><small>${escapeHtml(fix.label[language])}</small>${mended === '' ? '' : ` <span${quotedAs(language)}>${mended}</span>`}</p>`,
    others.length === 0
      ? ''
      : `<p class="mended"><small>${escapeHtml(
          translate(language, 'checkreport.or', {
            fixes: others.map(({ label }) => label[language]).join(language === 'zh' ? '；' : '; '),
          }),
        )}</small></p>`,
  ]
  return `<li><span class="place">${escapeHtml(name)}</span><div>${lines.join('')}</div></li>`
}
