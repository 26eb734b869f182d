import { translate } from '../../../../src/base/messages/translate.ts'
import { houseQuery } from '../../../library/houseQuery.ts'
import { libraryStages } from '../../../library/libraryStages.ts'
import type { Command } from '../command.ts'
import { EXIT } from '../exitStatus.ts'
import { withIndexFor } from '../openIndex.ts'
import { openShelf } from '../openShelf.ts'
import { rowTable } from '../rowTable.ts'
import { tellError } from '../tellError.ts'

/** The most that is told: more than any library holds. */
const ALL = 10_000_000

/**
 * `search QUERY --library DIR [--json]`: what the query language finds, with the places in the texts, as a JSON array; or as a table for people.
 * Parts of the query that mean nothing are told on stderr and searched for as words.
 */
export const search: Command = async (terminal, { positionals, options }) => {
  const shelf = await openShelf(terminal, options.library)
  if (!shelf.ok) return tellError(terminal, shelf.error)
  const query = await houseQuery(shelf.value, positionals.join(' '))
  const found = await withIndexFor(shelf.value, query, (index) => index.search(query, ALL))
  if (!found.ok) return tellError(terminal, found.error)
  const { hits, hints } = found.value
  for (const { kind, part } of hints)
    terminal.error(`${translate(terminal.language, `library.hint.${kind}`, { part })}\n`)
  const rows = hits.map(({ row, snippet }) => ({ ...row, snippet }))
  const names = await libraryStages(shelf.value)
  terminal.out(options.json === true ? `${JSON.stringify(rows, null, 2)}\n` : rowTable(rows, terminal.language, names))
  return EXIT.done
}
