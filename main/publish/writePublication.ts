import type { DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { ExportReport } from '../../src/contract/answers.ts'
import { readAsset } from '../documents/assets/readAsset.ts'
import type { Shelf } from '../documents/shelf.ts'
import { writeFiles, type FileToWrite } from '../files/writeFiles.ts'
import { plannedFile, planPublication } from './planPublication.ts'

/**
 * Exports a saved article into a folder: all of its files, or none.
 * @param folder absolute path; made where it is not there
 */
export async function writePublication(
  shelf: Shelf,
  id: string,
  profile: string,
  folder: string,
): Promise<Result<ExportReport, DeskError>> {
  const plan = await planPublication(shelf, id, profile)
  if (!plan.ok) return plan
  const { publication, ready } = plan.value
  if (!ready.ok) return ready
  const files: FileToWrite[] = []
  for (const file of publication.files) {
    if (file.kind === 'text') files.push({ path: file.path, data: file.text })
    else {
      const asset = await readAsset(shelf, id, file.asset)
      if (!asset.ok) return err({ ...asset.error, path: file.asset })
      files.push({ path: file.path, data: asset.value.bytes })
    }
  }
  const written = await writeFiles(shelf.fs, folder, files)
  return written.ok ? ok({ files: publication.files.map(plannedFile), warnings: publication.warnings }) : written
}
