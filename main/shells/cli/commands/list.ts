import { libraryStages } from '../../../library/libraryStages.ts'
import type { Command } from '../command.ts'
import { EXIT } from '../exitStatus.ts'
import { openShelf } from '../openShelf.ts'
import { rowTable } from '../rowTable.ts'
import { tellError } from '../tellError.ts'
import { withIndex } from '../openIndex.ts'

/** `list --library DIR [--json]`: the articles as a JSON array, or as a table for people. */
export const list: Command = async (terminal, { options }) => {
  const shelf = await openShelf(terminal, options.library)
  if (!shelf.ok) return tellError(terminal, shelf.error)
  const rows = await withIndex(terminal, shelf.value.library, (index) => index.list(''))
  if (!rows.ok) return tellError(terminal, rows.error)
  const names = await libraryStages(shelf.value)
  terminal.out(
    options.json === true ? `${JSON.stringify(rows.value, null, 2)}\n` : rowTable(rows.value, terminal.language, names),
  )
  return EXIT.done
}
