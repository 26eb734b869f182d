import { join } from 'node:path'
import { binName } from '../../../src/base/binName.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { isFolder } from '../../files/isFolder.ts'
import { makeFolder } from '../../files/makeFolder.ts'
import { moveWhole } from '../../files/moveWhole.ts'
import { storageError } from '../../files/storageError.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { binFolder } from '../../library/binPaths.ts'
import { checkLibraryThere } from '../checkLibraryThere.ts'
import type { Shelf } from '../shelf.ts'
import { writeDeletion } from './deletionRecord.ts'

/**
 * Moves an article's folder to the bin, with its journal, history and assets: in one step, so that it is here or there, and whole.
 * @param by who deletes it; a name for the bin's list
 * @param obstacle tells why the article may not go now (a window has it open); asked when nothing else can touch it any more
 * @returns its name in the bin, by which it can be restored
 */
export async function removeArticle(
  shelf: Shelf,
  id: string,
  by: string,
  obstacle: () => DeskError | null | Promise<DeskError | null>,
): Promise<Result<{ name: string }, DeskError>> {
  const { file, folder } = articlePaths(shelf.library, id)
  return shelf.queue.run(file, async () => {
    try {
      await checkLibraryThere(shelf)
      if (!(await isFolder(shelf.fs, folder))) return err(deskError('article.notFound', { path: folder }))
      // The disk has answered since: an opening that ended just before has been noted by now.
      const why = await obstacle()
      if (why !== null) return err(why)
      return ok({ name: await moveIn(shelf, id, by) })
    } catch (cause) {
      return err(storageError(cause, folder))
    }
  })
}

async function moveIn({ fs, clock, library }: Shelf, id: string, by: string): Promise<string> {
  const bin = binFolder(library)
  await makeFolder(fs, bin)
  for (let copy = 1; ; copy += 1) {
    const name = binName(id, copy)
    if (!(await moveWhole(fs, articlePaths(library, id).folder, join(bin, name)))) continue
    // After the move, and no matter for it: a full disk does not keep anybody from deleting.
    await writeDeletion(fs, join(bin, name), { at: clock.now().toISOString(), by }).catch(() => undefined)
    return name
  }
}
