import type { Finding, Severity } from '../article/finding.ts'

/** How many findings of each severity an article has. */
export interface FindingCounts {
  readonly errors: number
  readonly warnings: number
  readonly hints: number
}

/** Counts findings by their severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Severity) => findings.filter((each) => each.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), hints: count('hint') }
}
