import { articlePaths } from '../../library/articlePaths.ts'
import { findJournal } from '../../library/findJournal.ts'
import type { Stored } from '../readStored.ts'
import type { Shelf } from '../shelf.ts'

/** The revision that an article's file holds; null where the journal runs past it, or began with another file. */
export async function revisionOf(shelf: Shelf, id: string, stored: Stored | null): Promise<number | null> {
  const found = await findJournal(shelf.fs, articlePaths(shelf.library, id).log, stored?.etag ?? '')
  if (found.kind === 'none') return 0
  return found.kind === 'runs' && found.unsaved.batches.length === 0 ? found.unsaved.revision : null
}
