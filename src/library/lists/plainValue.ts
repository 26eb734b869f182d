import { LONGEST_LISTED, type ListedField } from './houseLists.ts'

/** A value as a list keeps it: without spaces around it, a channel's without empty parts; '' where there is none, or it is too long. */
export function plainValue(field: ListedField, text: string): string {
  const parts = field === 'channelPath' ? text.split('/') : [text]
  const value = parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('/')
  return value.length > LONGEST_LISTED ? '' : value
}
