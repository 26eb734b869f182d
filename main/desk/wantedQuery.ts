import { asksFindings } from '../../src/library/query/asksFindings.ts'
import { namePerson } from '../../src/library/query/namePerson.ts'
import { houseQuery } from '../library/houseQuery.ts'
import type { DeskParts } from './deskParts.ts'
import type { OpenedLibrary } from './libraryRoom.ts'
import { personName } from './personName.ts'

/**
 * A query as a window asks it, in the index's own words: 我 is the person of this desk, stages go by the names of the house. One that asks for what
 * the checks found finds nothing that is not true any more.
 */
export async function wantedQuery(
  { options, findings }: Pick<DeskParts, 'options' | 'findings'>,
  current: OpenedLibrary,
  query: string,
): Promise<string> {
  if (asksFindings(query)) await findings.ready(current)
  return houseQuery(current.shelf, namePerson(query, personName(options.settings.read())))
}
