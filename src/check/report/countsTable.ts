import type { Finding } from '../../article/finding.ts'
import { escapeHtml } from '../../base/escapeHtml.ts'
import type { Language } from '../../base/language.ts'
import { countHead, countRows } from './countRows.ts'

/** How many findings there are, by kind and by severity, as an HTML table. Kinds without any are left out. */
export function countsTable(findings: readonly Finding[], language: Language): string {
  const lines = countRows(findings, language).map(
    ([label, ...counts]) =>
      `<tr><th scope="row">${escapeHtml(label)}</th>${counts.map((count) => `<td>${count}</td>`).join('')}</tr>`,
  )
  const head = countHead(language).map((label) => `<th scope="col">${escapeHtml(label)}</th>`)
  return `<table>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>`
}
