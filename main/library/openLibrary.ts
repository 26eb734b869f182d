import { join } from 'node:path'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { LibraryInfo } from '../../src/contract/answers.ts'
import { errnoOf, isMissing } from '../files/errnoOf.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import { parseLibraryFile } from './parseLibraryFile.ts'

/** Opens the library in a folder: looks at its library.json, changes nothing. */
export async function openLibrary(fs: FileSystem, folder: string): Promise<Result<LibraryInfo, DeskError>> {
  const file = join(folder, 'library.json')
  try {
    const bytes = await fs.readFile(file)
    const library = parseLibraryFile(new TextDecoder().decode(bytes), file)
    if (!library.ok) return library
    return ok({ id: library.value.id, name: library.value.name, path: await fs.realpath(folder) })
  } catch (cause) {
    if (isMissing(cause)) return err(deskError('library.notFound', { path: folder }))
    if (errnoOf(cause) === 'EISDIR') return err(deskError('library.broken', { path: file, detail: 'a folder' }))
    return err(deskError('input.unreadable', { path: file, detail: errnoOf(cause) || String(cause) }))
  }
}
