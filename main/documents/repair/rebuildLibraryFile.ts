import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import { LIBRARY_FORMAT, LIBRARY_VERSION, type LibraryFile } from '../../../src/library/libraryFile.ts'
import { atomicWrite } from '../../files/atomicWrite.ts'
import { exists } from '../../files/exists.ts'
import { isFolder } from '../../files/isFolder.ts'
import { articlesFolder } from '../../library/articlePaths.ts'
import type { Mender } from './mend.ts'

/** Makes a missing library.json anew, with a new id and the folder's name; only where the articles are there, so that no library is made up. */
export const rebuildLibraryFile: Mender = async ({ fs, library, now, dryRun }, path) => {
  const file = join(library, path)
  if (!(await isFolder(fs, articlesFolder(library))) || (await exists(fs, file))) return null
  const text: LibraryFile = {
    format: LIBRARY_FORMAT,
    version: LIBRARY_VERSION,
    id: randomUUID(),
    name: basename(library),
    createdAt: now.toISOString(),
  }
  if (!dryRun) await atomicWrite(fs, file, `${JSON.stringify(text, null, 2)}\n`)
  return { mend: 'rebuilt', path, keptAt: null }
}
