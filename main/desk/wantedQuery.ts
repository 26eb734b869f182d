import { namePerson } from '../../src/library/query/namePerson.ts'
import { houseQuery } from '../library/houseQuery.ts'
import type { DeskParts } from './deskParts.ts'
import type { OpenedLibrary } from './libraryRoom.ts'
import { personName } from './personName.ts'

/** A query as a window asks it, in the index's own words: 我 is the person of this desk, stages go by the names of the house. */
export function wantedQuery(
  { options }: Pick<DeskParts, 'options'>,
  { shelf }: Pick<OpenedLibrary, 'shelf'>,
  query: string,
): Promise<string> {
  return houseQuery(shelf, namePerson(query, personName(options.settings.read())))
}
