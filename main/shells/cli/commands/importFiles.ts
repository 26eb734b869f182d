import { join } from 'node:path'
import type { DeskError } from '../../../../src/base/deskError.ts'
import { ok, type Result } from '../../../../src/base/result.ts'
import { importReport, type ReportRow } from '../../../../src/intake/batch/importReport.ts'
import { pageGroups } from '../../../../src/intake/batch/pageGroups.ts'
import { importInto } from '../../../desk/imports/importInto.ts'
import { readFrom } from '../../../desk/imports/readFrom.ts'
import { importPackage } from '../../../documents/package/importPackage.ts'
import { isPackage } from '../../../documents/package/isPackage.ts'
import type { Shelf } from '../../../documents/shelf.ts'
import { atomicWrite } from '../../../files/atomicWrite.ts'
import { isFolder } from '../../../files/isFolder.ts'
import { readInputFile } from '../../../files/readInputFile.ts'
import { storageError } from '../../../files/storageError.ts'
import { apartReader, type ApartReader } from '../../../intake/apart/apartReader.ts'
import { listManuscripts } from '../../../intake/batch/listManuscripts.ts'
import { articlePaths } from '../../../library/articlePaths.ts'
import type { Command } from '../command.ts'
import { EXIT, type ExitStatus } from '../exitStatus.ts'
import { openShelf } from '../openShelf.ts'
import { tellError } from '../tellError.ts'
import type { Terminal } from '../terminal.ts'

/** The largest package (稿件包), in bytes: pictures weigh more than any manuscript. */
const MOST_PACKAGE_BYTES = 1024 * 1024 * 1024

/** A line of output, with what the report tells of it. */
interface Line {
  readonly line: object
  readonly outcome: ReportRow['outcome']
}

/**
 * `import PATH… --library DIR [--report FILE] [--separate]`: one line of JSON for each manuscript or package (稿件包); a folder stands for the
 * manuscripts in it. What is refused does not stop what comes after it. Pages of one article, told by their names and titles, become one unless
 * `--separate`. The report is CSV.
 */
export const importFiles: Command = async (terminal, { positionals, options }) => {
  const shelf = await openShelf(terminal, options.library)
  if (!shelf.ok) return tellError(terminal, shelf.error)
  const read = apartReader()
  const rows: ReportRow[] = []
  let status: ExitStatus = EXIT.done
  for await (const paths of wanted(terminal, positionals, options.separate === true)) {
    for (const { files, result } of await importGroup(shelf.value, read, paths)) {
      if (result.ok) terminal.out(`${JSON.stringify(result.value.line)}\n`)
      else status = worse(status, tellError(terminal, { path: files[0] ?? '', ...result.error }))
      if (options.report !== undefined)
        rows.push({ files, outcome: result.ok ? result.value.outcome : null, error: result.ok ? null : result.error })
    }
  }
  if (typeof options.report !== 'string') return status
  try {
    await atomicWrite(terminal.fs, options.report, importReport(rows, terminal.language))
    return status
  } catch (cause) {
    return worse(status, tellError(terminal, storageError(cause, options.report)))
  }
}

/** The files of each manuscript that is asked for, folders opened. */
async function* wanted(
  { fs }: Terminal,
  paths: readonly string[],
  isSeparate: boolean,
): AsyncGenerator<readonly string[]> {
  for (const path of paths) {
    if (!(await isFolder(fs, path))) {
      yield [path]
      continue
    }
    const files = await listManuscripts(fs, path)
    for (const group of isSeparate ? files.map((file) => [file]) : pageGroups(files))
      yield group.map((file) => join(path, file))
  }
}

async function importGroup(shelf: Shelf, read: ApartReader, paths: readonly string[]) {
  const whole = await importOne(shelf, read, paths)
  if (whole.ok || whole.error.code !== 'input.notOneArticle') return [{ files: paths, result: whole }]
  const each: { files: readonly string[]; result: Result<Line, DeskError> }[] = []
  for (const path of paths) each.push({ files: [path], result: await importOne(shelf, read, [path]) })
  return each
}

async function importOne(shelf: Shelf, read: ApartReader, paths: readonly string[]): Promise<Result<Line, DeskError>> {
  const [input = ''] = paths
  if (/\.zip$/i.test(input)) {
    const bytes = await readInputFile(shelf.fs, input, MOST_PACKAGE_BYTES)
    if (!bytes.ok) return bytes
    if (isPackage(bytes.value)) return importPacked(shelf, bytes.value, input)
  }
  const manuscript = await readFrom(shelf.fs, read, paths)
  if (!manuscript.ok) return manuscript
  const imported = await importInto(shelf, manuscript.value, paths.length)
  if (!imported.ok) return imported
  const { outcome, losses } = imported.value
  const { id, title, guesses } = outcome
  const pages = paths.length === 1 ? {} : { pages: paths, ties: outcome.ties }
  return ok({
    line: { input, ...pages, id, path: articlePaths(shelf.library, id).file, title, guesses, losses },
    outcome,
  })
}

async function importPacked(shelf: Shelf, bytes: Uint8Array, input: string): Promise<Result<Line, DeskError>> {
  const imported = await importPackage(shelf, bytes, input)
  if (!imported.ok) return imported
  const { id, title, losses } = imported.value
  const outcome = { id, title, pages: 1, ties: [], guesses: [], losses: losses.length, dropped: 0 }
  return ok({ line: { input, id, path: articlePaths(shelf.library, id).file, title, losses }, outcome })
}

function worse(a: ExitStatus, b: ExitStatus): ExitStatus {
  return a > b ? a : b
}
