import type { UsedValue } from './houseLists.ts'

/** Puts counted values into order: the most used first, among equals by their characters. */
export function byUse(counts: ReadonlyMap<string, number>): UsedValue[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
