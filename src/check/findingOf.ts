import type { Finding, Hit, Place } from '../article/finding.ts'
import type { Rule } from './rule.ts'

/** Characters on either side that tell one finding from another of the same words. */
const AROUND = 6
/** Characters on either side that a list shows. */
const SHOWN = 10

/** Makes a rule's hit a finding of the article. */
export function findingOf(rule: Rule, hit: Hit, place: Place, text: string): Finding {
  const found = text.slice(hit.from, hit.to)
  const around = text.slice(Math.max(0, hit.from - AROUND), hit.to + AROUND)
  const where = place.kind === 'field' ? place.field : ''
  return {
    rule: rule.id,
    group: rule.group,
    severity: hit.severity ?? rule.severity,
    certainty: hit.certainty ?? rule.certainty,
    place,
    from: hit.from,
    to: hit.to,
    found,
    before: text.slice(Math.max(0, hit.from - SHOWN), hit.from),
    after: text.slice(hit.to, hit.to + SHOWN),
    message: hit.message ?? rule.message,
    reason: rule.reason,
    fixes: hit.fixes ?? [],
    key: [rule.id, where, around === '' ? (hit.message ?? rule.message).zh : around].join('|'),
  }
}
