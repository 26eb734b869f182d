import type { ArticleFinding } from '../../article/finding.ts'
import type { PublishWarning } from '../publication.ts'

const LEVELS = { error: 'stops', warning: 'asks', hint: 'tells' } as const

/** What the checks found, as an export tells it. */
export function findingWarnings(findings: readonly ArticleFinding[]): PublishWarning[] {
  return findings.map(({ severity, message, field }) => ({
    code: 'check',
    message,
    level: LEVELS[severity],
    ...(field === undefined ? {} : { field }),
  }))
}
