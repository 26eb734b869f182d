import { nameStages } from '../../src/library/query/nameStages.ts'
import { libraryStages } from './libraryStages.ts'
import type { LibraryFolder } from './librarySteps.ts'

/** A query as the index understands it: stages that go by the house's names are the stages themselves. */
export async function houseQuery(place: LibraryFolder, query: string): Promise<string> {
  // Without a colon it asks for no stage, and the file need not be read.
  return /[:：]/.test(query) ? nameStages(query, await libraryStages(place)) : query
}
