import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import { errnoOf, isMissing } from './errnoOf.ts'
import type { FileSystem } from './fileSystem.ts'
import { MOST_MANUSCRIPT_BYTES } from './readManuscriptText.ts'

/**
 * Reads a file a person chose. A folder, a missing, unreadable or far too large file is an error, told before anything is read.
 * @param most the largest that is read, in bytes
 */
export async function readInputFile(
  fs: FileSystem,
  path: string,
  most = MOST_MANUSCRIPT_BYTES,
): Promise<Result<Uint8Array, DeskError>> {
  try {
    const facts = await fs.stat(path)
    if (facts.isDirectory()) return err(deskError('input.isFolder', { path }))
    // A pipe or a device would never end.
    if (!facts.isFile()) return err(deskError('input.notText', { path, detail: 'not a file' }))
    if (facts.size > most) return err(deskError('input.tooLarge', { path }))
    return ok(await fs.readFile(path))
  } catch (cause) {
    return err(inputError(cause, path))
  }
}

function inputError(cause: unknown, path: string): DeskError {
  if (isMissing(cause)) return deskError('input.missing', { path })
  if (errnoOf(cause) === 'EISDIR') return deskError('input.isFolder', { path })
  return deskError('input.unreadable', { path, detail: errnoOf(cause) || String(cause) })
}
