import type { Metadata } from '../../article/metadata.ts'
import type { HouseLists, ListedField } from './houseLists.ts'
import { isBelow } from './isBelow.ts'
import { listedValues } from './listedValues.ts'
import { plainValue } from './plainValue.ts'

/** What an article has in a field and the field's list has not; nothing while the list is empty. A channel that others lie in is known. */
export function unlistedValues(
  field: ListedField,
  lists: HouseLists,
  metadata: Pick<Metadata, ListedField>,
): readonly string[] {
  const known = lists[field].map(({ value }) => value)
  if (known.length === 0) return []
  const isKnown = (value: string) =>
    known.includes(value) || (field === 'channelPath' && known.some((path) => isBelow(path, value)))
  return listedValues(field, metadata).filter(
    (value) => plainValue(field, value) !== '' && !isKnown(plainValue(field, value)),
  )
}
