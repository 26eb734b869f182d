import { dirname } from 'node:path'
import type { DeskError } from '../../../src/base/deskError.ts'
import { ok, type Result } from '../../../src/base/result.ts'
import { asksFindings } from '../../../src/library/query/asksFindings.ts'
import type { Shelf } from '../../documents/shelf.ts'
import type { ArticleIndex } from '../../library/articleIndex.ts'
import { houseRules } from '../../library/lexicons/houseRules.ts'
import { countRest } from '../../publish/checks/countRest.ts'
import { countSaved } from '../../publish/checks/countSaved.ts'
import { readyMeasure } from '../../publish/checks/readyMeasure.ts'
import { programFile } from '../../files/programFile.ts'
import { programVersion } from '../../settings/programVersion.ts'

/**
 * Has every article checked that a query asks the findings of: on the command line nobody waits for a half answer. By the profile that the desk
 * counted by last, else by the library's standard one. Does nothing for any other query.
 */
export async function countForQuery(
  shelf: Shelf,
  index: ArticleIndex,
  query: string,
): Promise<Result<null, DeskError>> {
  if (!asksFindings(query)) return ok(null)
  const house = await houseRules()(shelf.fs, shelf.library)
  if (!house.ok) return house
  const version = programVersion(dirname(programFile(import.meta.dirname, 'package.json')))
  const profile = await readyMeasure(shelf, index, house.value, version)
  if (!profile.ok) return profile
  const count = countSaved(shelf.fs, shelf.clock)
  return countRest({
    index,
    count: (ids) => count({ library: shelf.library, ids, profile: profile.value, version }),
    progress: () => undefined,
    stopped: () => false,
  })
}
