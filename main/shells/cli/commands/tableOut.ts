import { FIELD_KEYS } from '../../../../src/article/fields.ts'
import { deskError, type DeskError } from '../../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../../src/base/result.ts'
import { translate } from '../../../../src/base/messages/translate.ts'
import { csvText } from '../../../../src/library/statistics/csvText.ts'
import { parseQuery } from '../../../../src/library/query/parseQuery.ts'
import { columnNamed } from '../../../../src/library/sheet/columnNamed.ts'
import type { SheetColumn } from '../../../../src/library/table/tableColumns.ts'
import { atomicWrite } from '../../../files/atomicWrite.ts'
import { storageError } from '../../../files/storageError.ts'
import { houseQuery } from '../../../library/houseQuery.ts'
import { libraryStages } from '../../../library/libraryStages.ts'
import { sheetFile } from '../../../library/sheetFile.ts'
import { sheetOf } from '../../../library/sheetOf.ts'
import type { Command } from '../command.ts'
import { EXIT, type ExitStatus } from '../exitStatus.ts'
import { withIndexFor } from '../openIndex.ts'
import { openShelf } from '../openShelf.ts'
import { tellError } from '../tellError.ts'

/**
 * Writes what a query finds as a table, the latest changed first: to a file, which is replaced whole and is a workbook where its name ends with
 * `.xlsx`, or as CSV to standard output. An article that
 * cannot be read is told and left out.
 */
export const tableOut: Command = async (terminal, { options }) => {
  const columns = chosenColumns(options.columns)
  if (!columns.ok) return tellError(terminal, columns.error)
  const shelf = await openShelf(terminal, options.library)
  if (!shelf.ok) return tellError(terminal, shelf.error)
  const where = await houseQuery(shelf.value, typeof options.where === 'string' ? options.where : '')
  // A part that was not understood would give more, or other, articles than were meant.
  const [hint] = parseQuery(where, '2000-01-01').hints
  if (hint !== undefined) return tellError(terminal, deskError('usage.wrong', { detail: `--where ${hint.part}` }))
  const names = await libraryStages(shelf.value)
  const made = await withIndexFor(shelf.value, where, (index) =>
    sheetOf(index, where, columns.value, terminal.language, names),
  )
  if (!made.ok) return tellError(terminal, made.error)
  const { rows, broken } = made.value
  let status: ExitStatus = EXIT.done
  for (const id of broken) status = tellError(terminal, deskError('article.broken', { path: id }))
  if (typeof options.out !== 'string') {
    terminal.out(csvText(rows))
    return status
  }
  const form = /\.xlsx$/i.test(options.out) ? 'xlsx' : 'csv'
  const name = translate(terminal.language, 'table.export.fileName')
  try {
    await atomicWrite(terminal.fs, options.out, sheetFile(rows, form, name, new Date().toISOString()))
    return status
  } catch (cause) {
    return tellError(terminal, storageError(cause, options.out))
  }
}

/** All metadata where none are named; `id` comes first anyway. */
function chosenColumns(given: unknown): Result<readonly SheetColumn[], DeskError> {
  if (typeof given !== 'string') return ok(FIELD_KEYS)
  const columns: SheetColumn[] = []
  for (const name of given.split(/[,，]/)) {
    const column = columnNamed(name)
    if (column === 'id') continue
    if (column === null || columns.includes(column))
      return err(deskError('usage.wrong', { detail: `--columns ${name}` }))
    columns.push(column)
  }
  return ok(columns)
}
