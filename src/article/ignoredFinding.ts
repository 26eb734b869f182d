import { isJsonObject } from './isJsonObject.ts'

/** A finding of the checks that a person let stand, and why. */
export interface IgnoredFinding {
  readonly rule: string
  /** in an article the finding's key, in a library the words that were found; null: whatever the rule finds */
  readonly what: string | null
  readonly reason: string
  /** the person, as they called themselves */
  readonly who: string
  /** ISO 8601 in UTC */
  readonly at: string
}

/** Reads a finding that is ignored from any JSON; null where it is none. */
export function readIgnored(raw: unknown): IgnoredFinding | null {
  if (!isJsonObject(raw) || typeof raw.rule !== 'string' || raw.rule === '') return null
  if (raw.what !== null && typeof raw.what !== 'string') return null
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return { rule: raw.rule, what: raw.what, reason: text(raw.reason), who: text(raw.who), at: text(raw.at) }
}
