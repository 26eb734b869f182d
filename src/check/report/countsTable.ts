import { FINDING_GROUPS, type Finding, type Severity } from '../../article/finding.ts'
import { escapeHtml } from '../../base/escapeHtml.ts'
import type { Language } from '../../base/language.ts'
import type { MessageKey } from '../../base/messages/catalogue.ts'
import { translate } from '../../base/messages/translate.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint']

/** How many findings there are, by kind and by severity, as an HTML table. Kinds without any are left out. */
export function countsTable(findings: readonly Finding[], language: Language): string {
  const say = (key: MessageKey) => escapeHtml(translate(language, key))
  const groups = FINDING_GROUPS.filter((group) => findings.some((finding) => finding.group === group))
  const row = (label: string, these: readonly Finding[]) => {
    const counts = SEVERITIES.map((severity) => these.filter((finding) => finding.severity === severity).length)
    return `<tr><th scope="row">${label}</th>${[...counts, these.length].map((count) => `<td>${count}</td>`).join('')}</tr>`
  }
  const lines = groups.map((group) =>
    row(
      say(`check.group.${group}`),
      findings.filter((finding) => finding.group === group),
    ),
  )
  const head = [
    say('checkreport.kind'),
    ...SEVERITIES.map((severity) => say(`check.severity.${severity}`)),
    say('checkreport.sum'),
  ]
  return `<table>
<thead><tr>${head.map((label) => `<th scope="col">${label}</th>`).join('')}</tr></thead>
<tbody>
${[...lines, row(say('checkreport.sum'), findings)].join('\n')}
</tbody>
</table>`
}
