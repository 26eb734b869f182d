import { FIELD_KEYS, fieldOf, type FieldKey } from '../../article/fields.ts'
import type { Metadata } from '../../article/metadata.ts'
import { mergeRow } from './mergeRow.ts'

/** A field that both changed, each in its own way. */
export interface DisputedField {
  readonly key: FieldKey
  /** null: what it was is not known */
  readonly base: Metadata[FieldKey] | null
  readonly mine: Metadata[FieldKey]
  readonly theirs: Metadata[FieldKey]
  /** what keeping both makes of it; null where the field can hold one value only */
  readonly both: Metadata[FieldKey] | null
}

/** Merged metadata. */
export interface MergedMetadata {
  /** every field; a disputed one as mine has it */
  readonly metadata: Metadata
  readonly disputed: readonly DisputedField[]
}

/**
 * Merges metadata field by field: a field that one side changed is that side's, one that both changed alike is fine, lists and long texts are
 * merged where the changes do not touch; the rest is disputed. Without the metadata they began as, every difference is disputed.
 * @param base null: not known
 */
export function mergeMetadata(base: Metadata | null, mine: Metadata, theirs: Metadata): MergedMetadata {
  const disputed: DisputedField[] = []
  const entries = FIELD_KEYS.map((key) => {
    const sides = { base: base?.[key] ?? null, mine: mine[key], theirs: theirs[key] }
    const value = settledValue(key, sides)
    if (value === null) disputed.push({ key, ...sides, both: bothOf(key, mine[key], theirs[key]) })
    return [key, value ?? mine[key]]
  })
  return { metadata: Object.fromEntries(entries) as Metadata, disputed }
}

type Value = Metadata[FieldKey]

function settledValue(
  key: FieldKey,
  { base, mine, theirs }: { readonly base: Value | null; readonly mine: Value; readonly theirs: Value },
): Value | null {
  if (same(mine, theirs)) return mine
  if (base === null) return null
  if (same(mine, base)) return theirs
  if (same(theirs, base)) return mine
  // A path leads from the general to the particular: half of each is no path.
  if (fieldOf(key).path) return null
  if (typeof base !== 'string') return mergedList(base, mine as readonly string[], theirs as readonly string[])
  if (fieldOf(key).kind !== 'text') return null
  return mergeRow([...base], [...mine], [...theirs], true)?.join('') ?? null
}

/** A name stands in a list once. */
function mergedList(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] | null {
  const merged = mergeRow(base, mine, theirs, false)
  return merged === null || new Set(merged).size < merged.length ? null : merged
}

function bothOf(key: FieldKey, mine: Value, theirs: Value): Value | null {
  if (fieldOf(key).path) return null
  if (typeof mine !== 'string') return [...new Set([...mine, ...(theirs as readonly string[])])]
  return fieldOf(key).kind === 'text' && mine !== '' && theirs !== '' ? `${mine}\n${theirs as string}` : null
}

function same(a: Value, b: Value): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
