import { countText } from '../../article/countText.ts'
import { textBlocks } from '../../article/document/bodyText.ts'
import { fieldOf, type FieldKey } from '../../article/fields.ts'
import { FINDING_GROUPS } from '../../article/finding.ts'
import { isListKey, type Metadata } from '../../article/metadata.ts'
import { escapeHtml } from '../../base/escapeHtml.ts'
import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import { countsTable } from './countsTable.ts'
import { findingsSection } from './findingsSection.ts'
import { letStandSection } from './letStandSection.ts'
import { namedPlaces } from './namedPlaces.ts'
import { quotedAs } from './quotedAs.ts'
import type { ReportedArticle, ReportFacts } from './reportedArticle.ts'
import { shownTitle } from './shownTitle.ts'

/** What tells one article from another. */
const SHOWN: readonly FieldKey[] = [
  'kicker',
  'subtitle',
  'authors',
  'authorAffiliation',
  'source',
  'editors',
  'channelPath',
  'publishedAt',
  'keywords',
]

/**
 * One article of a report as HTML.
 * @param anchor the id of its section, for links
 */
export function articleSection(
  article: ReportedArticle,
  anchor: string,
  { shownTime }: ReportFacts,
  language: Language,
): string {
  const { name, metadata, document, findings, letStand } = article
  const placeOf = namedPlaces(article, language)
  const facts: [string, string][] = [
    ...SHOWN.map((key): [string, string] => [fieldOf(key).label[language], valueOf(metadata, key)]),
    [
      translate(language, 'cli.column.characters'),
      String(textBlocks(document).reduce((sum, text) => sum + countText(text), 0)),
    ],
    [translate(language, 'checkreport.name'), name],
  ]
  const lines = facts
    .filter(([, value]) => value.trim() !== '')
    .map(
      ([label, value]) => `<div><dt>${escapeHtml(label)}</dt><dd${quotedAs(language)}>${escapeHtml(value)}</dd></div>`,
    )
  const calm = `<p class="none">${escapeHtml(translate(language, 'check.none'))}${language === 'zh' ? '。' : '.'}</p>`
  const groups = FINDING_GROUPS.map((group) => findings.filter((finding) => finding.group === group))
  return `<article id="${anchor}">
<h2${quotedAs(language)}>${escapeHtml(shownTitle(article, language))}</h2>
<dl>
${lines.join('\n')}
</dl>
${findings.length === 0 ? calm : countsTable(findings, language)}
${groups.map(([first, ...others]) => (first === undefined ? '' : findingsSection(first.group, [first, ...others], placeOf, language))).join('')}
${letStandSection(letStand, placeOf, shownTime, language)}
</article>`
}

function valueOf(metadata: Metadata, key: FieldKey): string {
  if (isListKey(key)) return metadata[key].join(fieldOf(key).path === true ? ' / ' : '、')
  return key === 'publishedAt' ? metadata.publishedAt.slice(0, 16).replace('T', ' ') : metadata[key]
}
