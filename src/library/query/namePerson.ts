import { fieldOf } from '../../article/fields.ts'
import { queryName } from './queryNames.ts'
import { splitQuery } from './splitQuery.ts'

/**
 * Puts a name in the place of 我 (`me`) behind a field of names: `责编:我` becomes `责编:"丁涛"`.
 * @param person as they call themselves; '' leaves the query as it is
 */
export function namePerson(query: string, person: string): string {
  if (person === '') return query
  let named = ''
  let from = 0
  for (const part of splitQuery(query)) {
    const meaning = part.name === null ? null : queryName(part.name)
    const isMe = !part.quoted && (part.value === '我' || part.value.toLowerCase() === 'me')
    if (!isMe || meaning?.kind !== 'field' || fieldOf(meaning.field).kind !== 'name') continue
    const end = part.start + part.text.length
    named += `${query.slice(from, end - part.value.length)}"${person.replaceAll('"', '')}"`
    from = end
  }
  return named + query.slice(from)
}
