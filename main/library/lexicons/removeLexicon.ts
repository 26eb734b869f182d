import { join } from 'node:path'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { isLexiconName } from '../../../src/check/lexicon/isLexiconName.ts'
import { makeFolder } from '../../files/makeFolder.ts'
import { moveWhole } from '../../files/moveWhole.ts'
import { storageError } from '../../files/storageError.ts'
import type { LibraryPlace } from '../changeLibraryFile.ts'

/** Takes a list out of use: its file is moved to `set-aside/<time>/lexicons/`, never deleted. Gives where it lies now, from the library on. */
export async function removeLexicon(
  { fs, queue, library }: LibraryPlace,
  file: string,
  now: Date,
): Promise<Result<string, DeskError>> {
  const path = join(library, 'lexicons', file)
  if (!isLexiconName(file)) return err(deskError('input.unreadable', { path: file }))
  const kept = join('set-aside', now.toISOString().replace(/[-:.]/g, ''), 'lexicons')
  return queue.run(path, async () => {
    try {
      await makeFolder(fs, join(library, kept))
      const moved = await moveWhole(fs, path, join(library, kept, file))
      return moved ? ok(join(kept, file)) : err(deskError('input.unreadable', { path: file }))
    } catch (cause) {
      return err(storageError(cause, path))
    }
  })
}
