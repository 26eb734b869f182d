import type { DeskError } from '../../../src/base/deskError.ts'
import type { Language } from '../../../src/base/language.ts'
import { translate } from '../../../src/base/messages/translate.ts'
import { ok, type Result } from '../../../src/base/result.ts'
import { batchCsv } from '../../../src/publish/batch/batchCsv.ts'
import { batchHtml } from '../../../src/publish/batch/batchHtml.ts'
import type { BatchReport } from '../../../src/publish/batch/batchReport.ts'
import { fileMoment } from '../../../src/publish/fileMoment.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { writeFiles } from '../../files/writeFiles.ts'

/**
 * Writes the report of a batch as CSV and HTML beside what was exported, and gives the names of both.
 * @param folder absolute path
 */
export async function writeReport(
  fs: FileSystem,
  folder: string,
  report: BatchReport,
  language: Language,
): Promise<Result<readonly string[], DeskError>> {
  const moment = fileMoment(new Date(report.ended))
  const stem = `${translate(language, 'exportmany.report.fileName')}-${moment}`
  const files = [
    { path: `${stem}.csv`, data: batchCsv(report, language) },
    { path: `${stem}.html`, data: batchHtml(report, language) },
  ]
  const written = await writeFiles(fs, folder, files)
  return written.ok ? ok(files.map(({ path }) => path)) : written
}
