import type { HouseLists, ListedField, UsedValue } from './houseLists.ts'
import { isBelow } from './isBelow.ts'

/** The most values shown that are in use and not on the list. */
export const MOST_OTHERS = 300

/** How a list is used. */
export interface ListUse {
  /** the values on the list, in its order; a channel's count holds what is below it */
  readonly listed: readonly UsedValue[]
  /** the first of those in use that are not on it, the most used first */
  readonly others: readonly UsedValue[]
  /** how many there are beside those that are given */
  readonly more: number
}

/** Lays what is in use beside what is on a list. */
export function listUse(field: ListedField, lists: HouseLists, used: readonly UsedValue[]): ListUse {
  const counts = new Map(used.map(({ value, count }) => [value, count]))
  const countOf = (value: string) =>
    field !== 'channelPath'
      ? (counts.get(value) ?? 0)
      : used.reduce((sum, each) => (each.value === value || isBelow(each.value, value) ? sum + each.count : sum), 0)
  const known = new Set(lists[field].map(({ value }) => value))
  const others = used.filter(({ value }) => !known.has(value))
  return {
    listed: lists[field].map(({ value }) => ({ value, count: countOf(value) })),
    others: others.slice(0, MOST_OTHERS),
    more: Math.max(0, others.length - MOST_OTHERS),
  }
}
