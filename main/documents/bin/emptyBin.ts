import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { articleIdOfBinName } from '../../../src/base/binName.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { errnoOf, isMissing } from '../../files/errnoOf.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { isFolder } from '../../files/isFolder.ts'
import { syncFolder } from '../../files/syncFolder.ts'
import { binFolder, isLeftover } from '../../library/binPaths.ts'
import { checkLibraryThere } from '../checkLibraryThere.ts'
import type { Shelf } from '../shelf.ts'

/**
 * Removes deleted articles for good: those that a person has seen and named, never what came to the bin since. Each is first taken out of the
 * list in one step, so that an end in the middle leaves no half article to be restored; what such an end left is removed with the next.
 * @param names of their folders in the bin; one that is not there any more is passed over
 * @returns how many were removed; `bin.notEmptied` where the disk refused one, which is then listed as before
 */
export async function emptyBin(
  shelf: Shelf,
  names: readonly string[],
): Promise<Result<{ removed: number }, DeskError>> {
  const { fs, library } = shelf
  const bin = binFolder(library)
  let removed = 0
  try {
    await checkLibraryThere(shelf)
    await removeLeftovers(fs, bin)
    for (const name of names) {
      if (articleIdOfBinName(name) === null || !(await isFolder(fs, join(bin, name)))) continue
      if (await removeOne(fs, bin, join(bin, name))) removed += 1
    }
    return ok({ removed })
  } catch (cause) {
    return err(deskError('bin.notEmptied', { path: bin, detail: errnoOf(cause) || String(cause) }))
  }
}

async function removeOne(fs: FileSystem, bin: string, folder: string): Promise<boolean> {
  const gone = join(bin, `.gone-${randomBytes(8).toString('hex')}`)
  try {
    await fs.rename(folder, gone)
  } catch (cause) {
    // Another desk was quicker.
    if (isMissing(cause)) return false
    throw cause
  }
  try {
    await syncFolder(fs, bin)
    await fs.remove(gone)
    return true
  } catch (cause) {
    // What is still there is to be seen, and can be tried again.
    await fs.rename(gone, folder).catch(() => undefined)
    throw cause
  }
}

async function removeLeftovers(fs: FileSystem, bin: string): Promise<void> {
  for (const { name } of await fs.readdir(bin).catch(() => []))
    if (isLeftover(name)) await fs.remove(join(bin, name)).catch(() => undefined)
}
