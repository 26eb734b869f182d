import { isJsonObject } from '../../article/isJsonObject.ts'
import type { ListedField } from './houseLists.ts'
import { readEntry } from './readLists.ts'

type Raw = Readonly<Record<string, unknown>>

/** A list as a library's file had it before and after a change that went with a batch. */
export interface ListStep {
  readonly list: ListedField
  readonly before: readonly unknown[]
  readonly after: readonly unknown[]
}

/** What a library's file holds of a list, entry by entry as it is written there. */
export function rawList(library: Raw, list: ListedField): readonly unknown[] {
  const lists = isJsonObject(library.lists) ? library.lists : {}
  const raw: unknown = lists[list]
  return Array.isArray(raw) ? (raw as unknown[]) : []
}

/**
 * Takes a change of a list back in what a library's file holds. Where nothing was changed since, the list is as it was, to the letter; else what
 * went comes back, what came goes, and all else stays.
 * @param isWhole whether every article was taken back: what came stays while one still has it
 */
export function restoreList(library: Raw, { list, before, after }: ListStep, isWhole: boolean): Raw {
  const lists = isJsonObject(library.lists) ? library.lists : {}
  const now = rawList(library, list)
  const valueOf = (given: unknown) => readEntry(list, given)?.value ?? null
  const has = (entries: readonly unknown[], value: string | null) => entries.some((entry) => valueOf(entry) === value)
  if (isWhole && JSON.stringify(now) === JSON.stringify(after))
    return { ...library, lists: { ...lists, [list]: before } }
  const stay = now.filter((entry) => {
    const value = valueOf(entry)
    return !isWhole || value === null || has(before, value) || !has(after, value)
  })
  const back = before.filter((entry) => valueOf(entry) !== null && !has(now, valueOf(entry)))
  return { ...library, lists: { ...lists, [list]: [...stay, ...back] } }
}
