import type { DeskError } from '../../src/base/deskError.ts'
import { ok, type Result } from '../../src/base/result.ts'
import { readSteps, type LibrarySteps } from '../../src/review/stored/readSteps.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import { readLibraryFile } from './readLibraryFile.ts'

/** What holds a library's file. */
export interface LibraryFolder {
  readonly fs: FileSystem
  /** real path */
  readonly library: string
}

/** The steps of the review in a library, as its file tells them now. */
export async function librarySteps({ fs, library }: LibraryFolder): Promise<Result<LibrarySteps, DeskError>> {
  const read = await readLibraryFile(fs, library)
  return read.ok ? ok(readSteps(read.value.content)) : read
}
