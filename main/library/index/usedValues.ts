import { FIELD_KEYS } from '../../../src/article/fields.ts'
import { byUse } from '../../../src/library/lists/byUse.ts'
import type { ListedField, UsedValue } from '../../../src/library/lists/houseLists.ts'
import type { Statement } from './sqlite.ts'

/** How many articles of a database use each value of a list's field, the most used first. */
export function usedValues(sql: (text: string) => Statement, list: ListedField): UsedValue[] {
  if (list !== 'channelPath') {
    const text = 'SELECT value, count(*) AS count FROM used WHERE field = ? GROUP BY value'
    const lines = sql(text).all(FIELD_KEYS.indexOf(list)) as unknown as UsedValue[]
    return byUse(new Map(lines.map(({ value, count }) => [value, count])))
  }
  // A path is one value, and only the metadata has it whole.
  const text = "SELECT json_extract(metadata, '$.channelPath') AS path, count(*) AS count FROM articles GROUP BY path"
  const counts = new Map<string, number>()
  for (const { path, count } of sql(text).all() as { path: string; count: number }[]) {
    const value = (JSON.parse(path) as string[]).join('/')
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + count)
  }
  return byUse(counts)
}
