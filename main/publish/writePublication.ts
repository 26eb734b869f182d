import { join } from 'node:path'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { ExportReport, PlannedFile } from '../../src/contract/answers.ts'
import type { Shelf } from '../documents/shelf.ts'
import { storageError } from '../files/storageError.ts'
import { noPrint, type PrintEngine } from '../print/printEngine.ts'
import { writeFiles, type FileToWrite } from '../files/writeFiles.ts'
import { fileData } from './fileData.ts'
import { findClash } from './findClash.ts'
import { plannedFile } from './plannedFile.ts'
import { planPublication } from './planPublication.ts'

/**
 * Exports a saved article into a folder: all of its files, or none. A picture of another article that has the name of one of its own is not
 * written over: `publish.clash`.
 * @param folder absolute path; made where it is not there
 * @param print makes a PDF of a page; without it there is none
 */
export async function writePublication(
  shelf: Shelf,
  id: string,
  profile: string,
  folder: string,
  print: PrintEngine = noPrint,
): Promise<Result<ExportReport, DeskError>> {
  const plan = await planPublication(shelf, id, profile)
  if (!plan.ok) return plan
  const { publication, ready } = plan.value
  if (!ready.ok) return ready
  const files: FileToWrite[] = []
  const told: PlannedFile[] = []
  for (const file of publication.files) {
    const data = await fileData(shelf, id, file, print)
    if (!data.ok) return data
    files.push({ path: file.path, data: data.value })
    told.push({ ...plannedFile(file), size: data.value.byteLength })
  }
  try {
    const kept = publication.files.filter(({ kind }) => kind === 'asset').map(({ path }) => path)
    const clash = await findClash(shelf.fs, folder, files, new Set(kept))
    if (clash !== null) return err(deskError('publish.clash', { path: join(folder, clash) }))
  } catch (cause) {
    return err(storageError(cause, folder))
  }
  const written = await writeFiles(shelf.fs, folder, files)
  return written.ok ? ok({ files: told, warnings: publication.warnings }) : written
}
