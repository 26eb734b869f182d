import type { Finding, Severity } from '../article/finding.ts'
import type { FindingCounts } from '../article/findingCounts.ts'

/** Counts findings by their severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Severity) => findings.filter((each) => each.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), hints: count('hint') }
}
