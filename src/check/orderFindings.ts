import { FIELD_KEYS } from '../article/fields.ts'
import type { Finding, Place } from '../article/finding.ts'

/** Findings in the order of the page: metadata by the field table, then the body from top to bottom, then the article as a whole. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      comparePlaces(a.place, b.place) ||
      a.from - b.from ||
      a.to - b.to ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
}

const RANK = { field: 0, block: 1, article: 2 }

function comparePlaces(a: Place, b: Place): number {
  if (a.kind === 'block' && b.kind === 'block') return comparePaths(a.path, b.path)
  if (a.kind === 'field' && b.kind === 'field')
    return FIELD_KEYS.indexOf(a.field) - FIELD_KEYS.indexOf(b.field) || (a.item ?? -1) - (b.item ?? -1)
  return RANK[a.kind] - RANK[b.kind]
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((index, depth) => index !== b[depth])
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}
