import type { Finding } from '../../article/finding.ts'
import type { PublishWarning } from '../publication.ts'

const LEVELS = { error: 'stops', warning: 'asks', hint: 'tells' } as const

/** What the checks found, as an export tells it: findings that say the same are one warning, with their number and the place of the first. */
export function findingWarnings(findings: readonly Finding[]): PublishWarning[] {
  const alike = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule} ${finding.message.zh}`
    alike.set(key, [...(alike.get(key) ?? []), finding])
  }
  return [...alike.values()].flatMap((same): PublishWarning[] => {
    const [first] = same
    if (first === undefined) return []
    const { severity, message, place, rule } = first
    const count = same.length
    return [
      {
        code: 'check',
        message:
          count === 1 ? message : { zh: `${message.zh}（共 ${count} 处）`, en: `${message.en} (${count} places)` },
        level: LEVELS[severity],
        rule,
        ...(place.kind === 'field' ? { field: place.field } : {}),
      },
    ]
  })
}
