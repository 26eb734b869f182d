import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import { etagOf } from '../files/etagOf.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import type { PathQueue } from '../files/pathQueue.ts'
import { storageError } from '../files/storageError.ts'
import { systemTicker } from '../files/ticker.ts'
import { withTicket } from '../files/withTicket.ts'
import { readLibraryFile, type LibraryContent } from './readLibraryFile.ts'

/** How often a change is made anew because another desk wrote the file meanwhile. */
const TRIES = 5

/** What holds a library's file. */
export interface LibraryPlace {
  readonly fs: FileSystem
  readonly queue: PathQueue
  readonly library: string
}

/** Milliseconds after which another desk's ticket was left by a crash. */
const PATIENCE = 5000

/**
 * Changes a library's `library.json`: what it holds is read, changed and written in one step, by one desk at a time. Another program that
 * writes the same file between the two is seen right before the new file takes its place, and the change is made anew on what it wrote.
 * @param change gives the new content, all of it; or why it cannot be made
 */
export async function changeLibraryFile(
  { fs, queue, library }: LibraryPlace,
  change: (content: LibraryContent) => Result<LibraryContent, DeskError>,
): Promise<Result<LibraryContent, DeskError>> {
  const file = join(library, 'library.json')
  return queue.run(file, async () => {
    try {
      const ticket = { fs, ticker: systemTicker, path: `${file}.ticket`, holder: randomUUID(), patience: PATIENCE }
      for (let tries = 0; tries < TRIES; tries += 1) {
        const made = await withTicket(ticket, () => changeOnce(fs, library, file, change))
        if (made !== null) return made
      }
      return err(deskError('profile.changed', { path: file, detail: 'written again and again' }))
    } catch (cause) {
      return err(storageError(cause, file))
    }
  })
}

/** Null where the file was written by somebody else meanwhile. */
async function changeOnce(
  fs: FileSystem,
  library: string,
  file: string,
  change: (content: LibraryContent) => Result<LibraryContent, DeskError>,
): Promise<Result<LibraryContent, DeskError> | null> {
  const read = await readLibraryFile(fs, library)
  if (!read.ok) return read
  const changed = change(read.value.content)
  if (!changed.ok) return changed
  const text = `${JSON.stringify(changed.value, null, 2)}\n`
  const isOther = async () => etagOf(await fs.readFile(file)) !== read.value.etag || null
  return (await atomicWrite(fs, file, text, isOther)) === null ? ok(changed.value) : null
}
