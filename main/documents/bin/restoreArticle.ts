import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { withRandomEnd } from '../../../src/base/articleId.ts'
import { articleIdOfBinName } from '../../../src/base/binName.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { isFolder } from '../../files/isFolder.ts'
import { makeFolder } from '../../files/makeFolder.ts'
import { moveWhole } from '../../files/moveWhole.ts'
import { storageError } from '../../files/storageError.ts'
import { articlePaths, articlesFolder } from '../../library/articlePaths.ts'
import { binFolder, deletionFile } from '../../library/binPaths.ts'
import { checkLibraryThere } from '../checkLibraryThere.ts'
import type { Shelf } from '../shelf.ts'

/**
 * Moves an article from the bin back among the others: under its id, or under another with the same beginning where that is taken. What it
 * had when it was deleted, unsaved steps too, it has again.
 * @param name of its folder in the bin
 */
export async function restoreArticle(shelf: Shelf, name: string): Promise<Result<{ id: string }, DeskError>> {
  const folder = join(binFolder(shelf.library), name)
  const id = articleIdOfBinName(name)
  if (id === null) return err(deskError('bin.notFound'))
  return shelf.queue.run(articlePaths(shelf.library, id).file, async () => {
    try {
      await checkLibraryThere(shelf)
      if (!(await isFolder(shelf.fs, folder))) return err(deskError('bin.notFound', { path: folder }))
      return ok({ id: await moveOut(shelf, folder, id) })
    } catch (cause) {
      return err(storageError(cause, folder))
    }
  })
}

async function moveOut({ fs, library }: Shelf, from: string, wanted: string): Promise<string> {
  await makeFolder(fs, articlesFolder(library))
  for (let id = wanted; ; id = withRandomEnd(wanted, [...randomBytes(4)])) {
    const { folder } = articlePaths(library, id)
    if (!(await moveWhole(fs, from, folder))) continue
    // Left behind by a crash it does no harm: only in the bin does anybody ask for it.
    await fs.remove(deletionFile(folder)).catch(() => undefined)
    return id
  }
}
