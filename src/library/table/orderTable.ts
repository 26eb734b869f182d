import { ownOrder } from './columnText.ts'
import type { TableGroup, TableOrder } from './tableRow.ts'

/** An article to be put into order: what it is sorted and grouped by. */
export interface Orderable<T> {
  readonly item: T
  readonly key: string | number
  readonly group: string
}

/** Items in order, and the stretches they fall into; none where nothing is grouped. */
export interface OrderedTable<T> {
  readonly items: readonly T[]
  readonly groups: readonly TableGroup[]
}

/** Chinese by its sounds, numbers in a text by their size. */
const COLLATOR = new Intl.Collator('zh-CN', { numeric: true })

/**
 * Puts a table into order: by group, then by key, then as it comes. What is empty stands at the end, whichever way is sorted.
 * @param given in the order that holds among equals
 */
export function orderTable<T>(given: readonly Orderable<T>[], order: TableOrder): OrderedTable<T> {
  const groups = order.group === null ? null : ranks(new Set(given.map(({ group }) => group)), ownOrder(order.group))
  const keys = order.sort === null ? null : ranks(new Set(given.map(({ key }) => key)), ownOrder(order.sort))
  const sign = order.descending ? -1 : 1
  const ordered = given.map((each) => ({
    each,
    group: groups?.get(each.group) ?? 0,
    key: keys === null ? 0 : each.key === '' ? keys.size : (keys.get(each.key) ?? 0) * sign,
  }))
  if (groups !== null || keys !== null) ordered.sort((a, b) => a.group - b.group || a.key - b.key)
  return {
    items: ordered.map(({ each }) => each.item),
    groups: groups === null ? [] : stretches(ordered.map(({ each }) => each.group)),
  }
}

/**
 * Every value with its place among all, what is empty last. Values are few beside articles: each is compared once.
 * @param own the values that have an order of their own
 */
function ranks(values: ReadonlySet<string | number>, own: readonly string[]): Map<string | number, number> {
  const place = (value: string | number) => (value === '' ? own.length : own.indexOf(String(value)))
  const sorted = [...values].sort((a, b) => place(a) - place(b) || compare(a, b))
  return new Map(sorted.map((value, at) => [value, at]))
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : COLLATOR.compare(String(a), String(b))
}

function stretches(names: readonly string[]): TableGroup[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, count }))
}
