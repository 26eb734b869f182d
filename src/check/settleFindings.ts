import type { Finding, Severity } from '../article/finding.ts'
import { ignoredBy } from './ignores/ignoredBy.ts'
import type { Ignores } from './ignores/ignores.ts'

/** What a profile says of the checks: what their findings weigh, by rule. */
export type Severities = Readonly<Record<string, Severity | 'off'>>

/** The findings that count: without those that are let stand and those that are no matter here, each as grave as it is here. */
export function settleFindings(findings: readonly Finding[], ignores: Ignores, severities: Severities = {}): Finding[] {
  return weighFindings(findings, severities).filter((finding) => ignoredBy(finding, ignores) === null)
}

/** The findings as grave as a profile takes them, without those of rules that it turns off. */
export function weighFindings(findings: readonly Finding[], severities: Severities): Finding[] {
  return findings.flatMap((finding) => {
    const severity = Object.hasOwn(severities, finding.rule) ? severities[finding.rule] : undefined
    if (severity === undefined || severity === finding.severity) return [finding]
    return severity === 'off' ? [] : [{ ...finding, severity }]
  })
}
