import { isJsonObject } from '../../article/isJsonObject.ts'
import { deskError, type DeskError } from '../../base/deskError.ts'
import { err, ok, type Result } from '../../base/result.ts'
import { MOST_LISTED, type ListedField, type ListEntry } from './houseLists.ts'
import { isBelow } from './isBelow.ts'
import { plainValue } from './plainValue.ts'
import { readEntry, readLists } from './readLists.ts'

/** One change of a library's lists. */
export type ListChange =
  /** values that are there already stay as they are */
  | { readonly kind: 'add'; readonly list: ListedField; readonly entries: readonly ListEntry[] }
  /** what stands beside an author */
  | {
      readonly kind: 'edit'
      readonly list: ListedField
      readonly value: string
      readonly affiliation: string
      readonly bio: string
    }
  /** another name, or the name of another value: both are then one. What is below a channel goes with it. */
  | { readonly kind: 'rename'; readonly list: ListedField; readonly value: string; readonly to: string }
  | { readonly kind: 'remove'; readonly list: ListedField; readonly value: string }

type Raw = Readonly<Record<string, unknown>>

/** Makes a change in what a library's file holds; everything else in it stays. Errors are `lists.gone`, `lists.badValue` and `lists.many`. */
export function changeLists(library: Raw, change: ListChange): Result<Raw, DeskError> {
  const { list: field } = change
  const lists = isJsonObject(library.lists) ? library.lists : {}
  const raw: unknown[] = Array.isArray(lists[field]) ? lists[field] : []
  const known = readLists(library)[field]
  const done = (entries: readonly unknown[]) => ok({ ...library, lists: { ...lists, [field]: entries } })
  if (change.kind === 'add') {
    const values = new Set(known.map(({ value }) => value))
    const added = change.entries.flatMap((given) => {
      const entry = readEntry(field, given)
      if (entry === null || values.has(entry.value)) return []
      values.add(entry.value)
      return [stored(entry)]
    })
    if (values.size > MOST_LISTED) return err(deskError('lists.many'))
    if (change.entries.every((given) => readEntry(field, given) === null)) return err(deskError('lists.badValue'))
    return done([...raw, ...added])
  }
  const value = plainValue(field, change.value)
  if (!known.some((entry) => entry.value === value)) return err(deskError('lists.gone'))
  const named = (given: unknown) => readEntry(field, given)?.value ?? null
  if (change.kind === 'remove') return done(raw.filter((given) => named(given) !== value))
  if (change.kind === 'edit') {
    const { affiliation, bio } = change
    const said = stored({ value, affiliation, bio })
    return done(
      raw.map((given) => (named(given) === value ? { ...kept(given, ['affiliation', 'bio']), ...said } : given)),
    )
  }
  const to = plainValue(field, change.to)
  if (to === '') return err(deskError('lists.badValue'))
  return done(renamed(raw, field, value, to))
}

/** The entries with one value, and what is below it, called otherwise. The one that had the name before stays. */
function renamed(raw: readonly unknown[], field: ListedField, from: string, to: string): unknown[] {
  const named = raw.map((given) => readEntry(field, given)?.value ?? null)
  const moves = (value: string) => value === from || (field === 'channelPath' && isBelow(value, from))
  const taken = new Set(named.filter((value) => value !== null && !moves(value)))
  return raw.flatMap((given, at) => {
    const value = named[at] ?? null
    if (value === null || !moves(value)) return [given]
    const next = to + value.slice(from.length)
    if (taken.has(next)) return []
    taken.add(next)
    return [{ ...kept(given), value: next }]
  })
}

/** What another version of the program wrote beside the value stays. */
function kept(given: unknown, but: readonly string[] = []): Raw {
  return isJsonObject(given) ? Object.fromEntries(Object.entries(given).filter(([key]) => !but.includes(key))) : {}
}

function stored({ value, affiliation, bio }: ListEntry): Raw {
  return { value, ...(affiliation === '' ? {} : { affiliation }), ...(bio === '' ? {} : { bio }) }
}
