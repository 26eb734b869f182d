import { dirname, basename, join, resolve } from 'node:path'
import { deskError, type DeskError } from '../../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../../src/base/result.ts'
import { batchCsv } from '../../../../src/publish/batch/batchCsv.ts'
import { batchHtml } from '../../../../src/publish/batch/batchHtml.ts'
import type { BatchItem } from '../../../../src/publish/batch/batchReport.ts'
import { BUILT_IN_PROFILES } from '../../../../src/publish/profiles.ts'
import { personName } from '../../../desk/personName.ts'
import type { Shelf } from '../../../documents/shelf.ts'
import { writeFiles } from '../../../files/writeFiles.ts'
import { createArticleIndex } from '../../../library/createArticleIndex.ts'
import { houseQuery } from '../../../library/houseQuery.ts'
import { installedPrint } from '../../../print/installedPrint.ts'
import { runBatch } from '../../../publish/batch/runBatch.ts'
import { articleChecks } from '../../../publish/checks/articleChecks.ts'
import { exportPlan } from '../../../publish/exportPlan.ts'
import { pictureMaker } from '../../../publish/pictures/pictureMaker.ts'
import { libraryProfiles } from '../../../publish/profiles/libraryProfiles.ts'
import { BARE_TOOLS } from '../../../publish/publishTools.ts'
import { countForQuery } from '../countForQuery.ts'
import type { Command, CommandArguments } from '../command.ts'
import { EXIT, type ExitStatus } from '../exitStatus.ts'
import { openShelf } from '../openShelf.ts'
import { tellError } from '../tellError.ts'

/**
 * `export ID… | --all [--where QUERY…] --library DIR --profile NAME… --out DIR [--report FILE] [--reason TEXT]`: writes the files and tells
 * them with their full paths. One article by one profile is one JSON object; several are an array of such objects, and one that is refused
 * does not stop the others. The report is CSV, or HTML where its name ends so.
 */
export const exportArticles: Command = async (terminal, given) => {
  const { options, positionals } = given
  const shelf = await openShelf(terminal, options.library)
  if (!shelf.ok) return tellError(terminal, shelf.error)
  const library = await libraryProfiles(shelf.value)
  if (!library.ok) return tellError(terminal, library.error)
  const titles = await chosenTitles(shelf.value, given)
  if (!titles.ok) return tellError(terminal, titles.error)
  const known = [...BUILT_IN_PROFILES, ...library.value.profiles.map(({ profile }) => profile)]
  const words = [...positionals, ...titles.value.keys()]
  const jobs = exportPlan(words, [options.profile].flat().map(String), known)
  const out = resolve(String(options.out))
  const told: object[] = []
  let status: ExitStatus = EXIT.done
  const report = await runBatch(shelf.value, jobs, {
    out,
    who: personName({ person: '' }),
    passing: options.reason === undefined ? 'pass' : { reason: String(options.reason) },
    tools: { ...BARE_TOOLS, checks: articleChecks(), pictures: pictureMaker(null), print: installedPrint() },
    titles: titles.value,
    onItem(item, error) {
      if (error === null) told.push(toldItem(item))
      else {
        const ended = tellError(terminal, { path: item.id, ...error })
        status = ended > status ? ended : status
      }
    },
  })
  function toldItem({ id, profile, files, notes }: BatchItem): object {
    return {
      id,
      profile,
      files: files.map(({ path, size }) => ({ path: join(out, path), size })),
      warnings: notes.map(({ code, message }) => ({ code, message: message[terminal.language] })),
    }
  }
  const [only] = told
  if (jobs.length > 1) terminal.out(`${JSON.stringify(told, null, 2)}\n`)
  else if (only !== undefined) terminal.out(`${JSON.stringify(only, null, 2)}\n`)
  if (options.report === undefined) return status
  const path = resolve(String(options.report))
  const write = /\.html?$/i.test(path) ? batchHtml : batchCsv
  const data = write(report, terminal.language)
  const written = await writeFiles(terminal.fs, dirname(path), [{ path: basename(path), data }])
  return written.ok ? status : tellError(terminal, written.error)
}

/** With `--all`, the titles of the articles that are meant, by id; else none. */
async function chosenTitles(
  shelf: Shelf,
  { options, positionals }: CommandArguments,
): Promise<Result<ReadonlyMap<string, string>, DeskError>> {
  const conditions = [options.where ?? []].flat().map(String)
  if (options.all !== true) {
    const isSaid = positionals.length > 0 && conditions.length === 0
    return isSaid ? ok(new Map()) : err(deskError('usage.wrong', { detail: 'ID… or --all [--where QUERY]' }))
  }
  const wanted = await houseQuery(shelf, conditions.join(' '))
  const index = createArticleIndex(shelf.fs, shelf.library)
  const counted = await countForQuery(shelf, index, wanted)
  const found = counted.ok ? await index.search(wanted, 10_000_000) : counted
  if (!found.ok) return found
  // A part that was not understood would let other articles out than were meant.
  const [hint] = found.value.hints
  if (hint !== undefined) return err(deskError('usage.wrong', { detail: `--where ${hint.part}` }))
  return ok(new Map(found.value.hits.map(({ row }) => [row.id, row.title])))
}
