import type { Finding } from '../../article/finding.ts'
import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import type { ReportBlock, ReportLine } from '../../base/printedReport.ts'
import { alikeFindings } from './alikeFindings.ts'
import type { namedPlaces } from './namedPlaces.ts'
import { mendedParts, quotedParts, type QuotedPart } from './quotedParts.ts'

/** How wide place, words and what they become stand beside each other. */
const WIDTHS = [3, 7, 7]

/** The findings of one kind for paper: what is wrong and why, then each place with its words and how they are mended. */
export function printedFindings(
  findings: readonly Finding[],
  placeOf: ReturnType<typeof namedPlaces>,
  language: Language,
): ReportBlock[] {
  return alikeFindings(findings).flatMap(([first, ...others]): ReportBlock[] => {
    if (first === undefined) return []
    const { severity, message, reason } = first
    const these = [first, ...others]
    const head: ReportLine = [
      { text: translate(language, `check.severity.${severity}`), tone: severity },
      { text: ` ${message[language]} ` },
      { text: translate(language, 'checkreport.places', { n: these.length }), tone: 'soft' },
    ]
    const rows = these.map((finding) => row(finding, placeOf, language))
    return [
      { kind: 'finding', line: head },
      { kind: 'words', line: [{ text: reason[language], tone: 'soft' }] },
      {
        kind: 'table',
        widths: WIDTHS,
        head: [
          translate(language, 'checkreport.place'),
          translate(language, 'checkreport.words'),
          translate(language, 'checkreport.mended'),
        ],
        rows,
      },
    ]
  })
}

function row(finding: Finding, placeOf: ReturnType<typeof namedPlaces>, language: Language): ReportLine[][] {
  const { name, text } = placeOf(finding.place)
  const [fix, ...others] = finding.fixes
  const mended = mendedParts(text, finding)
  const ways: ReportLine[] = [
    runs(mended),
    // What has no words of its own to show is told by what the mending is called.
    fix === undefined || mended.length > 0 ? [] : [{ text: fix.label[language] }],
    others.length === 0
      ? []
      : [
          {
            text: translate(language, 'checkreport.or', {
              fixes: others.map(({ label }) => label[language]).join(language === 'zh' ? '；' : '; '),
            }),
            tone: 'soft',
          },
        ],
  ]
  return [[[{ text: name }]], [runs(quotedParts(text, finding))], ways.filter((line) => line.length > 0)]
}

/** The parts of a quotation as words of a report. */
function runs(parts: readonly QuotedPart[]): ReportLine {
  return parts.map(({ text, is }) => (is === 'plain' ? { text } : { text, tone: is }))
}
