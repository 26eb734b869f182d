import type { DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { storageError } from '../../files/storageError.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { checkLibraryThere } from '../checkLibraryThere.ts'
import type { Shelf } from '../shelf.ts'
import { thinHistory } from './thinHistory.ts'

/** Thins an article's versions now; gives how many went, and the bytes they took. */
export async function reclaimHistory(
  shelf: Shelf,
  id: string,
): Promise<Result<{ readonly count: number; readonly bytes: number }, DeskError>> {
  try {
    await checkLibraryThere(shelf)
    return ok(await thinHistory(shelf, id))
  } catch (cause) {
    return err(storageError(cause, articlePaths(shelf.library, id).history))
  }
}
