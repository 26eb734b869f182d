import { FINDING_GROUPS, type Finding, type Severity } from '../../article/finding.ts'
import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint']

/** A row of counts: what is counted, then errors, warnings, hints and all of them. */
export type CountRow = readonly [label: string, ...counts: number[]]

/** How many findings there are, by kind and by severity, the sum last. Kinds without any are left out. */
export function countRows(findings: readonly Finding[], language: Language): CountRow[] {
  const row = (label: string, these: readonly Finding[]): CountRow => [
    label,
    ...SEVERITIES.map((severity) => these.filter((finding) => finding.severity === severity).length),
    these.length,
  ]
  const groups = FINDING_GROUPS.map((group) => [group, findings.filter((finding) => finding.group === group)] as const)
  return [
    ...groups
      .filter(([, these]) => these.length > 0)
      .map(([group, these]) => row(translate(language, `check.group.${group}`), these)),
    row(translate(language, 'checkreport.sum'), findings),
  ]
}

/** What stands above such rows. */
export function countHead(language: Language): string[] {
  return [
    translate(language, 'checkreport.kind'),
    ...SEVERITIES.map((severity) => translate(language, `check.severity.${severity}`)),
    translate(language, 'checkreport.sum'),
  ]
}
