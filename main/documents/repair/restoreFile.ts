import { dirname, join, relative, sep } from 'node:path'
import { atomicWrite } from '../../files/atomicWrite.ts'
import { isMissing } from '../../files/errnoOf.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { pathsWithin } from '../../library/articlePaths.ts'
import { findCopy } from './findCopy.ts'
import { isInUse } from './isInUse.ts'
import { keepOriginal } from './keepOriginal.ts'
import type { Mender } from './mend.ts'

/** Writes a damaged or missing article.json anew from its best whole copy; the damaged bytes are kept first, the copy stays where it is. */
export const restoreFile: Mender = async (mending, path) => {
  const { fs, library, dryRun } = mending
  const file = join(library, path)
  const folder = dirname(file)
  if (await isInUse(fs, folder, mending.now.getTime())) return null
  const copy = await findCopy(mending, pathsWithin(folder))
  if (copy === null) return null
  const damaged = await readIfThere(fs, file)
  const keptAt = damaged === null ? null : await keepOriginal(mending, path, damaged)
  if (!dryRun) await atomicWrite(fs, file, copy.bytes)
  return { mend: 'restored', path, keptAt, from: relative(library, copy.path).split(sep).join('/') }
}

async function readIfThere(fs: FileSystem, path: string): Promise<Uint8Array | null> {
  try {
    return await fs.readFile(path)
  } catch (cause) {
    if (isMissing(cause)) return null
    throw cause
  }
}
