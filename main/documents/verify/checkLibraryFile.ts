import { join } from 'node:path'
import { isMissing } from '../../files/errnoOf.ts'
import { parseLibraryFile } from '../../library/parseLibraryFile.ts'
import type { Inspection } from './inspection.ts'

/** Looks at a library's library.json. */
export async function checkLibraryFile(look: Inspection): Promise<void> {
  const path = join(look.library, 'library.json')
  try {
    const library = parseLibraryFile(new TextDecoder().decode(await look.fs.readFile(path)), path)
    if (library.ok) return
    look.found(library.error.code === 'library.newer' ? 'libraryNewer' : 'libraryBroken', path, library.error.detail)
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    look.found('libraryMissing', path)
  }
}
