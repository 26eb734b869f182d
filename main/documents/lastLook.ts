import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { articlePaths } from '../library/articlePaths.ts'
import { readStored } from './readStored.ts'
import type { Shelf } from './shelf.ts'

/**
 * Looks once more, when a save has nothing left to do but to put the new file in the old one's place: whether the lock is still this desk's,
 * and the file still the one that the save was compared with. Another machine does not wait in this desk's queue.
 * @param etag of the file as it was read; null where there was none
 * @returns why the file may not be replaced; null where it may
 */
export async function lastLook(shelf: Shelf, id: string, etag: string | null): Promise<DeskError | null> {
  const locked = await shelf.locks.check(id)
  if (locked !== null) return locked
  const now = (await readStored(shelf, id))?.etag ?? null
  return now === etag ? null : deskError('save.conflict', { path: articlePaths(shelf.library, id).file })
}
