import type { Metadata } from '../../article/metadata.ts'
import { byUse } from './byUse.ts'
import type { ListedField, UsedValue } from './houseLists.ts'
import { listedValues } from './listedValues.ts'

/** How many articles use each value of a list's field, the most used first. */
export function countUsed(field: ListedField, articles: Iterable<Pick<Metadata, ListedField>>): UsedValue[] {
  const counts = new Map<string, number>()
  for (const metadata of articles)
    for (const value of listedValues(field, metadata)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return byUse(counts)
}
