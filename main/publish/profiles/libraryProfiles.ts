import type { DeskError } from '../../../src/base/deskError.ts'
import { ok, type Result } from '../../../src/base/result.ts'
import type { LibraryProfiles } from '../../../src/publish/stored/libraryProfiles.ts'
import { readLibraryProfiles } from '../../../src/publish/stored/readLibraryProfiles.ts'
import { readLibraryFile } from '../../library/readLibraryFile.ts'
import type { Shelf } from '../../documents/shelf.ts'

/** The publishing profiles of a library, as its file tells them now. */
export async function libraryProfiles({ fs, library }: Shelf): Promise<Result<LibraryProfiles, DeskError>> {
  const read = await readLibraryFile(fs, library)
  return read.ok ? ok(readLibraryProfiles(read.value.content)) : read
}
