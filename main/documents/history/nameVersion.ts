import { join } from 'node:path'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { versionFileName } from '../../../src/saving/history/versionFileName.ts'
import { atomicWrite } from '../../files/atomicWrite.ts'
import { storageError } from '../../files/storageError.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import type { Shelf } from '../shelf.ts'
import { historyFiles } from './historyFiles.ts'
import { readPacked, renameVersion } from './packVersion.ts'

/**
 * Gives a version a name, another one, or none (''): a named version is kept for ever. The file with the new name stands before the old one
 * goes. A copy that a save kept cannot be named, for its bytes stay as they were: `history.notNamed`, as for a version that is damaged.
 */
export async function nameVersion(
  shelf: Shelf,
  id: string,
  version: string,
  name: string,
): Promise<Result<{ readonly name: string }, DeskError>> {
  const { history } = articlePaths(shelf.library, id)
  return shelf.queue.run(history, async () => {
    try {
      const file = (await historyFiles(shelf, id)).find((one) => one.version === version)
      const path = join(history, file?.file ?? version)
      if (file === undefined) return err(deskError('history.notFound', { path }))
      const packed = file.copy ? null : readPacked(await shelf.fs.readFile(path))
      if (packed === null) return err(deskError(file.copy ? 'history.notNamed' : 'history.damaged', { path }))
      const bytes = renameVersion(packed, name)
      const { who, characters } = packed.header
      const renamed = versionFileName({
        ...{ at: file.at, digest: file.digest, why: file.why, who, characters },
        ...{ bytes: bytes.byteLength, named: name !== '' },
      })
      await atomicWrite(shelf.fs, join(history, renamed), bytes)
      if (renamed !== file.file) await shelf.fs.remove(path)
      return ok({ name })
    } catch (cause) {
      return err(storageError(cause, history))
    }
  })
}
