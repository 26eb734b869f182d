import { dirname } from 'node:path'
import { atomicWrite } from '../../files/atomicWrite.ts'
import { syncFolder } from '../../files/syncFolder.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import type { Shelf } from '../shelf.ts'
import type { JournalLog } from './journalState.ts'

/**
 * Writes an article's journal anew: the old one, if any, or the new one is there whole at every moment. Its folder is made, the article's
 * never: what was deleted does not come back by itself.
 */
export async function startLog({ fs, library, locks, journals }: Shelf, id: string, text: string): Promise<JournalLog> {
  const { folder, journal, log } = articlePaths(library, id)
  await fs.stat(folder)
  if ((await fs.mkdir(journal)) !== undefined) await syncFolder(fs, dirname(journal))
  const bytes = new TextEncoder().encode(text)
  const known = journals.get(id)
  // What was known is known no more where somebody else had the lock meanwhile: what lies there may be theirs.
  const isLost = async () => (await locks.check(id)) !== null || journals.get(id) !== known || null
  if ((await atomicWrite(fs, log, bytes, isLost)) !== null)
    throw Object.assign(new Error('the lock is lost'), { code: 'EBUSY' })
  return { size: bytes.byteLength, torn: false, handle: null }
}
