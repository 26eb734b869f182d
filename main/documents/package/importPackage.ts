import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { Loss } from '../../../src/article/loss.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { atomicWrite } from '../../files/atomicWrite.ts'
import { exists } from '../../files/exists.ts'
import { storageError } from '../../files/storageError.ts'
import { syncFolder } from '../../files/syncFolder.ts'
import { articlePaths, articlesFolder } from '../../library/articlePaths.ts'
import { checkLibraryThere } from '../checkLibraryThere.ts'
import type { Shelf } from '../shelf.ts'
import { readPackage } from './readPackage.ts'

/** An article that came in as a package. */
export interface ImportedPackage {
  readonly id: string
  readonly title: string
  readonly losses: readonly Loss[]
}

/**
 * Puts the article of a package on the shelf, file for file as it was: its folder appears whole or not at all. A library that has the
 * article already keeps its own, and the error is `package.exists`.
 */
export async function importPackage(
  shelf: Shelf,
  bytes: Uint8Array,
  path?: string,
): Promise<Result<ImportedPackage, DeskError>> {
  const read = readPackage(bytes, path)
  if (!read.ok) return read
  const { id, title, losses, files } = read.value
  const parent = articlesFolder(shelf.library)
  const { folder } = articlePaths(shelf.library, id)
  const building = join(parent, `.new-${randomBytes(8).toString('hex')}`)
  try {
    await checkLibraryThere(shelf)
    if (await exists(shelf.fs, folder)) return err(deskError('package.exists', { path }))
    for (const place of new Set(files.map((file) => dirname(join(building, file.path))))) await shelf.fs.mkdir(place)
    for (const file of files) await atomicWrite(shelf.fs, join(building, file.path), file.bytes)
    await shelf.fs.rename(building, folder)
    await syncFolder(shelf.fs, parent).catch(() => undefined)
    return ok({ id, title, losses })
  } catch (cause) {
    await shelf.fs.remove(building).catch(() => undefined)
    return err(storageError(cause, parent))
  }
}
