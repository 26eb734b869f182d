import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Clock } from '../../src/base/clock.ts'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { LibraryInfo } from '../../src/contract/answers.ts'
import { LIBRARY_FORMAT, LIBRARY_VERSION, type LibraryFile } from '../../src/library/libraryFile.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import { errnoOf, isMissing } from '../files/errnoOf.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import { storageError } from '../files/storageError.ts'
import { articlesFolder } from './articlePaths.ts'

/** What systems put into folders by themselves. */
const NOT_CONTENT: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory'])

/**
 * Makes a library in a folder that is empty or not there yet. Where anything fails, what was made is removed again.
 * @param folder absolute path
 */
export async function createLibrary(
  fs: FileSystem,
  clock: Clock,
  folder: string,
  name: string,
): Promise<Result<LibraryInfo, DeskError>> {
  let made: string | undefined
  try {
    if (!(await isFree(fs, folder))) return err(deskError('library.exists', { path: folder }))
    made = await fs.mkdir(articlesFolder(folder))
    const library: LibraryFile = {
      format: LIBRARY_FORMAT,
      version: LIBRARY_VERSION,
      id: randomUUID(),
      name,
      createdAt: clock.now().toISOString(),
    }
    // Last, because a folder is a library when its library.json is there.
    await atomicWrite(fs, join(folder, 'library.json'), `${JSON.stringify(library, null, 2)}\n`)
    return ok({ id: library.id, name, path: await fs.realpath(folder) })
  } catch (cause) {
    if (made !== undefined) {
      await fs.remove(join(folder, 'library.json')).catch(() => undefined)
      await fs.remove(made).catch(() => undefined)
    }
    return err(storageError(cause, folder))
  }
}

async function isFree(fs: FileSystem, folder: string): Promise<boolean> {
  try {
    return (await fs.readdir(folder)).every(({ name }) => NOT_CONTENT.has(name))
  } catch (cause) {
    if (errnoOf(cause) === 'ENOTDIR') return false
    if (isMissing(cause)) return true
    throw cause
  }
}
