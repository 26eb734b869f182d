import { readJournal, type ReadJournal } from '../../src/saving/journal/readJournal.ts'
import { unsavedBatches, type Unsaved } from '../../src/saving/journal/unsavedBatches.ts'
import { isMissing } from '../files/errnoOf.ts'
import type { FileSystem } from '../files/fileSystem.ts'

/** A journal that goes on from an article's file. */
export interface RunningJournal {
  readonly kind: 'runs'
  readonly journal: ReadJournal
  readonly unsaved: Unsaved
  /** bytes from the start that are whole */
  readonly size: number
}

/** What lies where an article's journal would. `foreign`: it cannot be read, or did not begin with this file. */
export type FoundJournal = { readonly kind: 'none' } | RunningJournal | { readonly kind: 'foreign' }

/**
 * Reads an article's journal; changes nothing.
 * @param log path of the journal
 * @param etag of the article's file
 * @throws what the file system throws, unless the journal is not there
 */
export async function findJournal(fs: FileSystem, log: string, etag: string): Promise<FoundJournal> {
  const bytes = await readLog(fs, log)
  if (bytes === null) return { kind: 'none' }
  const journal = readJournal(new TextDecoder().decode(bytes))
  const unsaved = journal === null ? null : unsavedBatches(journal, etag)
  if (journal === null || unsaved === null) return { kind: 'foreign' }
  return { kind: 'runs', journal, unsaved, size: sizeOfLines(bytes, journal.lines) }
}

async function readLog(fs: FileSystem, log: string): Promise<Uint8Array | null> {
  try {
    return await fs.readFile(log)
  } catch (cause) {
    if (isMissing(cause)) return null
    throw cause
  }
}

/** Counted in the bytes themselves: damage that decodes to other text than it was may be of another length. */
function sizeOfLines(bytes: Uint8Array, lines: number): number {
  let end = 0
  for (let line = 0; line < lines; line += 1) end = bytes.indexOf(0x0a, end) + 1
  return end
}
