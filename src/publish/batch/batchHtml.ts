import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import { shanghaiDate } from '../markup/dates.ts'
import { element } from '../markup/element.ts'
import { escapeText } from '../markup/escape.ts'
import { relativeAddress } from '../fileNames.ts'
import type { BatchItem, BatchReport } from './batchReport.ts'

const STYLE = `:root{color-scheme:light dark}body{max-width:72rem;margin:2rem auto;padding:0 1.5rem;font:15px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
table{width:100%;border-collapse:collapse}th,td{padding:.4rem .75rem .4rem 0;border-bottom:1px solid color-mix(in srgb,currentColor 20%,transparent);text-align:start;vertical-align:top;overflow-wrap:anywhere}
tr.refused td:nth-child(3),tr.held td:nth-child(3){font-weight:600}small{opacity:.75}`

/** A batch as a page that can be opened beside what it tells of: one table, links to the files, nothing fetched. */
export function batchHtml({ begun, ended, items }: BatchReport, language: Language): string {
  const say = (key: 'title' | 'summary', values = {}) => translate(language, `exportmany.report.${key}`, values)
  const count = (outcome: BatchItem['outcome']) => items.filter((item) => item.outcome === outcome).length
  const moment = (at: number) => (shanghaiDate(new Date(at).toISOString()) ?? '').slice(0, 19).replace('T', ' ')
  const head = (['title', 'profile', 'outcome', 'files', 'notes'] as const).map((column) =>
    element('th', { scope: 'col' }, escapeText(translate(language, `exportmany.column.${column}`))),
  )
  const summary = say('summary', {
    total: items.length,
    written: count('written'),
    held: count('held'),
    refused: count('refused'),
    cancelled: count('cancelled'),
    begun: moment(begun),
    ended: moment(ended),
  })
  return `<!DOCTYPE html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(say('title'))}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeText(say('title'))}</h1>
<p>${escapeText(summary)}</p>
<table>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${items.map((item) => rowHtml(item, language)).join('\n')}
</tbody>
</table>
</body>
</html>
`
}

function rowHtml({ id, title, profile, outcome, files, notes }: BatchItem, language: Language): string {
  const links = files.map(({ path }) => element('a', { href: relativeAddress(path) }, escapeText(path)))
  return element(
    'tr',
    { class: outcome },
    [
      `${escapeText(title)} <small>${escapeText(id)}</small>`,
      escapeText(profile),
      escapeText(translate(language, `exportmany.outcome.${outcome}`)),
      links.join('<br>'),
      notes.map(({ message }) => escapeText(message[language])).join('<br>'),
    ]
      .map((cell) => element('td', {}, cell))
      .join(''),
  )
}
