import { join } from 'node:path'
import type { DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { inspectLexicon } from '../../../src/check/lexicon/inspectLexicon.ts'
import type { LexiconHead } from '../../../src/check/lexicon/lexicon.ts'
import { lexiconText } from '../../../src/check/lexicon/lexiconText.ts'
import { atomicWrite } from '../../files/atomicWrite.ts'
import { makeFolder } from '../../files/makeFolder.ts'
import { readManuscriptText } from '../../files/readManuscriptText.ts'
import { storageError } from '../../files/storageError.ts'
import type { LibraryPlace } from '../changeLibraryFile.ts'
import { fileSafe } from './fileSafe.ts'

/**
 * Keeps a list in the library, in UTF-8 and without the lines that were refused, under the name that it has; a list of the same name gives way
 * to it. Gives the file's name.
 */
export async function importLexicon(
  { fs, queue, library }: LibraryPlace,
  bytes: Uint8Array,
  head: LexiconHead,
): Promise<Result<string, DeskError>> {
  const text = readManuscriptText(bytes)
  if (!text.ok) return text
  const folder = join(library, 'lexicons')
  const file = `${fileSafe(head.name)}.csv`
  const { lines } = inspectLexicon(text.value, file)
  return queue.run(join(folder, file), async () => {
    try {
      await makeFolder(fs, folder)
      await atomicWrite(fs, join(folder, file), lexiconText(head, lines))
      return ok(file)
    } catch (cause) {
      return err(storageError(cause, join(folder, file)))
    }
  })
}
