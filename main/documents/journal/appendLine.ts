import type { FileSystem, OpenFile } from '../../files/fileSystem.ts'
import type { JournalLog, JournalState } from './journalState.ts'

/**
 * Appends a line to a journal; resolves when it is on the disk. Costs the same whatever the size of the article or the journal. What an
 * append that failed, or a crash, left behind is cut first; after a failure the journal is as it was.
 * @throws what the file system throws; EBUSY where another program wrote to the journal, ENOENT where it was removed
 */
export async function appendLine(fs: FileSystem, path: string, log: JournalLog, line: string): Promise<void> {
  const bytes = new TextEncoder().encode(line)
  log.handle ??= await fs.openAppend(path)
  try {
    await cutBack(fs, path, log, log.handle)
    log.torn = true
    await log.handle.writeFile(bytes)
    await log.handle.datasync()
  } catch (cause) {
    // A disk that once failed to keep written data may claim the next time that all is well: opened anew, written anew.
    await closeLog(log)
    throw cause
  }
  log.size += bytes.byteLength
  log.torn = false
}

/** Closes a journal's file, if it is open; nothing is lost where that fails. */
export async function closeLog(log: JournalState['log'] | undefined): Promise<void> {
  if (!log || log === 'unread') return
  const { handle } = log
  log.handle = null
  await handle?.close().catch(() => undefined)
}

async function cutBack(fs: FileSystem, path: string, log: JournalLog, handle: OpenFile): Promise<void> {
  const { nlink, size } = await handle.stat()
  if (nlink === 0) throw fault('ENOENT', 'the journal was removed')
  if (size === log.size) return
  if (size < log.size || !log.torn) throw fault('EBUSY', 'another program wrote to the journal')
  await fs.truncate(path, log.size)
}

function fault(code: string, message: string): Error {
  return Object.assign(new Error(message), { code })
}
