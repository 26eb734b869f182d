import { isJsonObject } from '../../article/isJsonObject.ts'
import {
  LISTED_FIELDS,
  LONGEST_BIO,
  LONGEST_LISTED,
  MOST_LISTED,
  type HouseLists,
  type ListedField,
  type ListEntry,
} from './houseLists.ts'
import { plainValue } from './plainValue.ts'

/**
 * Reads the lists of a library's file; a value may also stand there as a plain text. What is none, or stands there twice, is passed over; it
 * stays in the file.
 */
export function readLists(library: Readonly<Record<string, unknown>>): HouseLists {
  const lists = isJsonObject(library.lists) ? library.lists : {}
  return Object.fromEntries(LISTED_FIELDS.map((field) => [field, entriesOf(field, lists[field])])) as Record<
    ListedField,
    ListEntry[]
  >
}

/** An entry as it stands in the file; null for what is none. */
export function readEntry(field: ListedField, raw: unknown): ListEntry | null {
  const { value, affiliation, bio } = isJsonObject(raw) ? raw : { value: raw }
  const plain = typeof value === 'string' ? plainValue(field, value) : ''
  if (plain === '') return null
  const words = (text: unknown, most: number) =>
    field === 'authors' && typeof text === 'string' ? text.trim().slice(0, most) : ''
  return { value: plain, affiliation: words(affiliation, LONGEST_LISTED), bio: words(bio, LONGEST_BIO) }
}

function entriesOf(field: ListedField, list: unknown): ListEntry[] {
  const known = new Map<string, ListEntry>()
  for (const raw of Array.isArray(list) ? (list as unknown[]) : []) {
    const entry = readEntry(field, raw)
    if (entry !== null && !known.has(entry.value)) known.set(entry.value, entry)
  }
  return [...known.values()].slice(0, MOST_LISTED)
}
