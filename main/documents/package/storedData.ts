import { join } from 'node:path'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { errnoOf } from '../../files/errnoOf.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import type { Shelf } from '../shelf.ts'

/** The bytes of a file of an article's folder, by a path that `storedFiles` gave; `input.unreadable` where they cannot be had. */
export async function storedData(
  { fs, library }: Shelf,
  id: string,
  path: string,
): Promise<Result<Uint8Array, DeskError>> {
  const file = join(articlePaths(library, id).folder, path)
  try {
    return ok(await fs.readFile(file))
  } catch (cause) {
    return err(deskError('input.unreadable', { path: file, detail: errnoOf(cause) || String(cause) }))
  }
}
