import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { ExportReport, PlannedFile } from '../../src/contract/answers.ts'
import { gateLevel } from '../../src/publish/gate/gateLevel.ts'
import type { PublishWarning } from '../../src/publish/publication.ts'
import type { ExportedFile, ExportOverride, ExportRecord } from '../../src/publish/record/exportRecord.ts'
import type { Shelf } from '../documents/shelf.ts'
import { storageError } from '../files/storageError.ts'
import { writeFiles, type FileToWrite } from '../files/writeFiles.ts'
import { fileData } from './fileData.ts'
import { findClash } from './findClash.ts'
import { guardedPaths } from './guardedPaths.ts'
import { heldError } from './heldError.ts'
import { plannedFile } from './plannedFile.ts'
import { planPublication } from './planPublication.ts'
import { BARE_TOOLS, type PublishTools } from './publishTools.ts'

/**
 * What becomes of what was found: `ask` waits where something is asked about, `pass` goes on past that, and a reason goes on past what stops an
 * export too, and is recorded.
 */
export type Passing = 'ask' | 'pass' | { readonly reason: string }

/** An export whose files are there, and what is to be recorded of it. */
export interface WrittenPublication {
  readonly report: ExportReport
  readonly record: Omit<ExportRecord, 'at' | 'who' | 'version'>
}

/** How an article is exported. */
export interface WriteOptions {
  readonly tools?: PublishTools
  readonly passing?: Passing
}

/**
 * Exports a saved article into a folder: all of its files, or none. What another article wrote under a name of one of its own is not written
 * over: `publish.clash`. An empty required field is `publish.invalid`, what the checks forbid `publish.stopped`: a reason overrides
 * both. What has to be asked about is `publish.held`.
 * @param folder absolute path; made where it is not there
 */
export async function writePublication(
  shelf: Shelf,
  id: string,
  profile: string,
  folder: string,
  { tools = BARE_TOOLS, passing = 'pass' }: WriteOptions = {},
): Promise<Result<WrittenPublication, DeskError>> {
  const plan = await planPublication(shelf, id, profile, tools)
  if (!plan.ok) return plan
  const { publication, ready, profile: used, article, prepared } = plan.value
  const isOverridden = typeof passing !== 'string'
  if (!ready.ok && !isOverridden) return ready
  const asked = publication.warnings.filter((warning) => gateLevel(warning) === 'asks')
  const stopping = publication.warnings.filter((warning) => gateLevel(warning) === 'stops')
  if (stopping.length > 0 && !isOverridden) return err(heldError('publish.stopped', stopping))
  if (asked.length > 0 && passing === 'ask') return err(heldError('publish.held', asked))
  const files: FileToWrite[] = []
  const told: PlannedFile[] = []
  for (const file of publication.files) {
    const data = await fileData(shelf, id, file, prepared, tools.print)
    if (!data.ok) return data
    files.push({ path: file.path, data: data.value })
    told.push({ ...plannedFile(file), size: data.value.byteLength })
  }
  try {
    const guarded = await guardedPaths(shelf, id, used, publication.files)
    const clash = await findClash(shelf.fs, folder, files, guarded)
    if (clash !== null) return err(deskError('publish.clash', { path: join(folder, clash) }))
  } catch (cause) {
    return err(storageError(cause, folder))
  }
  const written = await writeFiles(shelf.fs, folder, files)
  if (!written.ok) return written
  const { label, target } = used
  const record = { profile, label, target, title: article.metadata.title, files: files.map(exportedFile) }
  const override = overrideOf(passing, stopping)
  return ok({
    report: { files: told, warnings: publication.warnings },
    record: { ...record, ...(override === null ? {} : { override }) },
  })
}

function exportedFile({ path, data }: FileToWrite): ExportedFile {
  return { path, size: Buffer.byteLength(data), sha256: createHash('sha256').update(data).digest('hex') }
}

function overrideOf(passing: Passing, stopping: readonly PublishWarning[]): ExportOverride | null {
  if (typeof passing === 'string' || stopping.length === 0) return null
  return { reason: passing.reason, passed: stopping.map(({ message }) => message) }
}
