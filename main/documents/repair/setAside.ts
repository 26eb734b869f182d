import { dirname, join } from 'node:path'
import { makeFolder } from '../../files/makeFolder.ts'
import { moveWhole } from '../../files/moveWhole.ts'
import { asidePath } from './asidePath.ts'
import type { Mender } from './mend.ts'

/** Moves a file or a folder out of the way, whole; never deletes it. */
export const setAside: Mender = async ({ fs, library, now, dryRun }, path) => {
  const keptAt = asidePath(now, path)
  if (!dryRun) {
    await makeFolder(fs, dirname(join(library, keptAt)))
    if (!(await moveWhole(fs, join(library, path), join(library, keptAt)))) return null
  }
  return { mend: 'setAside', path, keptAt }
}
