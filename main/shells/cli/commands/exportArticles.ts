import { join, resolve } from 'node:path'
import { isArticleId } from '../../../../src/base/articleId.ts'
import { deskError, type DeskError } from '../../../../src/base/deskError.ts'
import { err, type Result } from '../../../../src/base/result.ts'
import type { ExportReport, PlannedFile } from '../../../../src/contract/answers.ts'
import { BUILT_IN_PROFILES } from '../../../../src/publish/profiles.ts'
import type { Shelf } from '../../../documents/shelf.ts'
import { keepVersion } from '../../../documents/history/keepVersion.ts'
import { libraryProfiles } from '../../../publish/profiles/libraryProfiles.ts'
import { exportPlan, type ExportJob } from '../../../publish/exportPlan.ts'
import { writePublication } from '../../../publish/writePublication.ts'
import type { Command } from '../command.ts'
import { EXIT, type ExitStatus } from '../exitStatus.ts'
import { openShelf } from '../openShelf.ts'
import { tellError } from '../tellError.ts'

/**
 * `export ID… --library DIR --profile NAME… --out DIR`: writes the files and tells them with their full paths. One article by one profile is
 * one JSON object; several are an array of such objects, and one that is refused does not stop the others.
 */
export const exportArticles: Command = async (terminal, { positionals, options }) => {
  const shelf = await openShelf(terminal, options.library)
  if (!shelf.ok) return tellError(terminal, shelf.error)
  const library = await libraryProfiles(shelf.value)
  if (!library.ok) return tellError(terminal, library.error)
  const known = [...BUILT_IN_PROFILES, ...library.value.profiles.map(({ profile }) => profile)]
  const out = resolve(String(options.out))
  const jobs = exportPlan(positionals, [options.profile].flat().map(String), known)
  const reports: object[] = []
  let status: ExitStatus = EXIT.done
  for (const job of jobs) {
    const folder = join(out, job.folder)
    const report = await runJob(shelf.value, job, folder)
    if (!report.ok) {
      const ended = tellError(terminal, { path: job.id, ...report.error })
      status = ended > status ? ended : status
      continue
    }
    const kept = await keepVersion(shelf.value, job.id, { why: 'export', who: '' })
    const told = kept.ok ? report.value.warnings : [...report.value.warnings, kept.error]
    const warnings = told.map(({ code, message }) => ({ code, message: message[terminal.language] }))
    reports.push({
      id: job.id,
      profile: job.profile,
      files: report.value.files.map((file) => placed(folder, file)),
      warnings,
    })
  }
  const [only] = reports
  if (jobs.length > 1) terminal.out(`${JSON.stringify(reports, null, 2)}\n`)
  else if (only !== undefined) terminal.out(`${JSON.stringify(only, null, 2)}\n`)
  return status
}

async function runJob(
  shelf: Shelf,
  { id, profile }: ExportJob,
  folder: string,
): Promise<Result<ExportReport, DeskError>> {
  if (!isArticleId(id)) return err(deskError('article.notFound', { path: id }))
  return writePublication(shelf, id, profile, folder)
}

/** A file with its full path; what an archive holds keeps its paths within it. */
function placed(folder: string, { path, size, entries }: PlannedFile): object {
  return { path: join(folder, path), size, ...(entries === undefined ? {} : { entries }) }
}
