import type { ListedField } from './houseLists.ts'

/** A query that finds every article with a value of a list, and some that only hold it as a part of another. */
export function listQuery(field: ListedField, value: string): string {
  const parts = field === 'channelPath' ? value.split('/') : [value]
  return parts
    .flatMap((part) => part.split(/["“”]/))
    .filter((part) => part.trim() !== '')
    .slice(0, 12)
    .map((part) => `${field}:"${part}"`)
    .join(' ')
}
