import { FINDING_GROUPS } from '../../article/finding.ts'
import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import type { ReportBlock, ReportLine } from '../../base/printedReport.ts'
import { articleFacts } from './articleFacts.ts'
import { countHead, countRows } from './countRows.ts'
import { letStandWords } from './letStandWords.ts'
import { namedPlaces } from './namedPlaces.ts'
import { printedFindings } from './printedFindings.ts'
import { quotedParts } from './quotedParts.ts'
import type { ReportedArticle, ReportFacts } from './reportedArticle.ts'
import { shownTitle } from './shownTitle.ts'

/** One article of a report for paper. */
export function printedArticle(article: ReportedArticle, facts: ReportFacts, language: Language): ReportBlock[] {
  const { findings, letStand } = article
  const placeOf = namedPlaces(article, language)
  const colon = language === 'zh' ? '：' : ': '
  return [
    { kind: 'article', line: [{ text: shownTitle(article, language) }] },
    ...articleFacts(article, language).map(([label, text]): ReportBlock => ({
      kind: 'words',
      line: [{ text: label + colon, tone: 'label' }, { text }],
    })),
    ...countBlocks(),
    ...FINDING_GROUPS.flatMap((group): ReportBlock[] => {
      const these = findings.filter((finding) => finding.group === group)
      if (these.length === 0) return []
      return [
        { kind: 'group', line: [{ text: translate(language, `check.group.${group}`) }] },
        ...printedFindings(these, placeOf, language),
      ]
    }),
    ...(letStand.length === 0 ? [] : letStandBlocks()),
  ]

  function countBlocks(): ReportBlock[] {
    if (findings.length === 0) return [{ kind: 'finding', line: [{ text: translate(language, 'checkreport.none') }] }]
    return [
      { kind: 'finding', line: [{ text: translate(language, 'checkreport.counts') }] },
      {
        kind: 'table',
        widths: [3, 2, 2, 2, 2],
        head: countHead(language),
        rows: countRows(findings, language).map((row) => row.map((cell) => [[{ text: String(cell) }]])),
        numbers: true,
      },
    ]
  }

  function letStandBlocks(): ReportBlock[] {
    const rows = letStand.map((stands): ReportLine[][] => {
      const { name, text } = placeOf(stands.finding.place)
      const quoted = quotedParts(text, stands.finding).map((part) => ({ text: part.text }))
      return [
        [[{ text: name }]],
        [[{ text: stands.finding.message[language] }], quoted].filter((line) => line.length > 0),
        [[{ text: letStandWords(stands, facts, language), tone: 'soft' }]],
      ]
    })
    return [
      { kind: 'group', line: [{ text: translate(language, 'checkreport.letStand') }] },
      {
        kind: 'table',
        widths: [3, 7, 7],
        head: [
          translate(language, 'checkreport.place'),
          translate(language, 'checkreport.what'),
          translate(language, 'checkreport.why'),
        ],
        rows,
      },
    ]
  }
}
