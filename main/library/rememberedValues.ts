import { FIELD_KEYS, fieldOf, type FieldKey } from '../../src/article/fields.ts'
import type { IndexDoc } from './index/indexDoc.ts'

/** The most values offered for a field. */
export const MOST_REMEMBERED = 200

const REMEMBERING = FIELD_KEYS.filter((key) => fieldOf(key).remembers === true)

/** What was used before in each field that remembers: the most frequent first, among equals the latest. */
export function rememberedValues(
  entries: readonly Pick<IndexDoc, 'row' | 'metadata'>[],
): Partial<Record<FieldKey, readonly string[]>> {
  return Object.fromEntries(REMEMBERING.map((key) => [key, valuesOf(key, entries)]))
}

function valuesOf(key: FieldKey, entries: readonly Pick<IndexDoc, 'row' | 'metadata'>[]): string[] {
  const uses = new Map<string, { count: number; latest: string }>()
  for (const { metadata, row } of entries) {
    for (const value of [metadata[key]].flat()) {
      if (value === '') continue
      const { count, latest } = uses.get(value) ?? { count: 0, latest: '' }
      uses.set(value, { count: count + 1, latest: row.modifiedAt > latest ? row.modifiedAt : latest })
    }
  }
  return [...uses]
    .sort(([, a], [, b]) => b.count - a.count || Number(a.latest < b.latest) - Number(a.latest > b.latest))
    .slice(0, MOST_REMEMBERED)
    .map(([value]) => value)
}
