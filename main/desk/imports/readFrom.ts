import type { DeskError } from '../../../src/base/deskError.ts'
import { ok, type Result } from '../../../src/base/result.ts'
import type { Manuscript } from '../../../src/intake/manuscript.ts'
import { readInputFile } from '../../files/readInputFile.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import type { ApartReader } from '../../intake/apart/apartReader.ts'
import { readCompanions } from '../../intake/batch/readCompanions.ts'
import type { ManuscriptFile } from '../../intake/readManuscript.ts'

/** Reads the files of one manuscript off the disk, with what lies beside them: one file, or pages that are to be one article. */
export async function readFrom(
  fs: FileSystem,
  read: ApartReader,
  paths: readonly string[],
): Promise<Result<Manuscript, DeskError>> {
  const files: ManuscriptFile[] = []
  for (const path of paths) {
    const bytes = await readInputFile(fs, path)
    if (!bytes.ok) return bytes
    files.push({ bytes: bytes.value, path, companions: await readCompanions(fs, path) })
  }
  const answer = await read(files.length === 1 ? files[0]! : { pages: files })
  return answer.ok ? ok(answer.value) : answer
}
