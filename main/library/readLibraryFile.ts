import { join } from 'node:path'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import { errnoOf, isMissing } from '../files/errnoOf.ts'
import { etagOf } from '../files/etagOf.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import { parseLibraryFile } from './parseLibraryFile.ts'

/** Everything that a library's file holds, known to this program or not. */
export type LibraryContent = Readonly<Record<string, unknown>>

/** A library's file as it lies on the disk. */
export interface StoredLibrary {
  readonly content: LibraryContent
  readonly etag: string
}

/** Reads all of a library's `library.json`. */
export async function readLibraryFile(fs: FileSystem, library: string): Promise<Result<StoredLibrary, DeskError>> {
  const file = join(library, 'library.json')
  try {
    const bytes = await fs.readFile(file)
    const text = new TextDecoder().decode(bytes)
    const parsed = parseLibraryFile(text, file)
    return parsed.ok ? ok({ content: JSON.parse(text) as LibraryContent, etag: etagOf(bytes) }) : parsed
  } catch (cause) {
    if (isMissing(cause)) return err(deskError('library.notFound', { path: library }))
    return err(deskError('input.unreadable', { path: file, detail: errnoOf(cause) || String(cause) }))
  }
}
