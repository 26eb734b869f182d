import { FIELDS } from '../article/fields.ts'
import type { Article } from '../article/article.ts'
import type { Decision } from '../article/reviewState.ts'
import type { StageNames } from '../article/stages.ts'
import { escapeHtml } from '../base/escapeHtml.ts'
import type { Language } from '../base/language.ts'
import { translate } from '../base/messages/translate.ts'
import { recordedMoveName } from './moveName.ts'

/** What the sheet shows of an article. */
export type SheetArticle = Pick<Article, 'id' | 'metadata' | 'review'>

/**
 * The 审稿单: one page of HTML to be printed, with what the article is, the whole record, and room for signatures. Self-contained, no script.
 * @param characters 字数 of the body
 * @param names what the house calls the stages
 * @param shownTime writes a moment (ISO 8601 in UTC) as it is to be read
 */
export function reviewSheet(
  { id, metadata, review }: SheetArticle,
  characters: number,
  names: StageNames,
  language: Language,
  shownTime: (moment: string) => string,
): string {
  const facts: [string, string][] = [
    [FIELDS.title.label[language], metadata.title],
    [FIELDS.authors.label[language], metadata.authors.join('、')],
    [FIELDS.source.label[language], metadata.source],
    [FIELDS.editors.label[language], metadata.editors.join('、')],
    [FIELDS.channelPath.label[language], metadata.channelPath.join(' / ')],
    [translate(language, 'cli.column.characters'), String(characters)],
    [translate(language, 'signoff.now'), names[review.stage][language]],
    [translate(language, 'cli.column.id'), id],
  ]
  const head = (['what', 'who', 'role', 'when', 'opinion', 'digest'] as const)
    .map((key) => `<th scope="col">${escapeHtml(translate(language, `signoff.${key}`))}</th>`)
    .join('')
  const lines = (review.decisions ?? []).map((decision) => lineHtml(decision, language, shownTime)).join('\n')
  const sheet = escapeHtml(translate(language, 'signoff.sheet'))
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<title>${sheet} · ${escapeHtml(metadata.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${sheet}</h1>
<table class="facts">
${facts.map(([label, value]) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`).join('\n')}
</table>
<table class="record">
<thead><tr>${head}</tr></thead>
<tbody>
${lines}
</tbody>
</table>
<p class="notice">${escapeHtml(translate(language, 'signoff.notice'))}</p>
</body>
</html>
`
}

function lineHtml(decision: Decision, language: Language, shownTime: (moment: string) => string): string {
  const { who, role, at, opinion, digest } = decision
  const { key, step } = recordedMoveName(decision)
  const cells = [
    translate(language, `signoff.${key}`, { step: step[language] }),
    who,
    role,
    shownTime(at),
    opinion,
    digest.slice(0, 12),
  ]
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`
}

const STYLE = `
@page { size: A4; margin: 20mm 18mm }
body { margin: 0; color: #000; background: #fff; font: 11pt/1.6 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif }
h1 { margin: 0 0 8mm; font-size: 18pt; text-align: center; letter-spacing: .3em }
table { width: 100%; margin-bottom: 6mm; border-collapse: collapse }
th, td { padding: 1.5mm 2.5mm; border: .3mm solid #000; text-align: left; vertical-align: top; overflow-wrap: anywhere }
.facts th { width: 24mm; font-weight: 600 }
.record { font-size: 10pt }
.record td:nth-child(2), .record td:nth-child(3), .record td:nth-child(1) { white-space: nowrap }
tr { break-inside: avoid }
.notice { font-size: 9pt }
`
