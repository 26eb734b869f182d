import { exists } from '../files/exists.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import { findJournal } from './findJournal.ts'

/**
 * Whether a journal holds steps that its article's file does not. One that cannot be read is told when the article is opened, not here.
 * @param log path of the journal
 * @param etag of the article's file
 */
export async function journalRunsPast(fs: FileSystem, log: string, etag: string): Promise<boolean> {
  if (!(await exists(fs, log).catch(() => false))) return false
  const found = await findJournal(fs, log, etag).catch(() => null)
  return found?.kind === 'foreign' || (found?.kind === 'runs' && found.unsaved.batches.length > 0)
}
