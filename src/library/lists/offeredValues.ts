import type { HouseLists, ListedField } from './houseLists.ts'
import { isBelow } from './isBelow.ts'

/**
 * The values to offer for a field, those of its list first. Of channels what comes next on the path is offered.
 * @param chosen what the field holds
 * @param remembered what was used before
 */
export function offeredValues(
  field: ListedField,
  lists: HouseLists,
  chosen: readonly string[],
  remembered: readonly string[],
): readonly string[] {
  const values = lists[field].map(({ value }) => value)
  if (values.length === 0) return remembered
  if (field !== 'channelPath') return [...new Set([...values, ...remembered])]
  const path = chosen.join('/')
  const below = path === '' ? values : values.filter((value) => isBelow(value, path))
  const next = below.map((value) => value.slice(path === '' ? 0 : path.length + 1).split('/')[0] as string)
  return [...new Set([...next, ...remembered])]
}
