import { deskError } from '../../../../src/base/deskError.ts'
import { COUNTABLE, countBy, type Countable } from '../../../../src/library/statistics/countBy.ts'
import { csvText } from '../../../../src/library/statistics/csvText.ts'
import { statisticsTable } from '../../../../src/library/statistics/statisticsTable.ts'
import { houseQuery } from '../../../library/houseQuery.ts'
import type { Command } from '../command.ts'
import { EXIT } from '../exitStatus.ts'
import { withIndexFor } from '../openIndex.ts'
import { openShelf } from '../openShelf.ts'
import { tellError } from '../tellError.ts'

/** `stats --library DIR [--by WHAT] [--where QUERY] [--csv]`: articles and 字数, as JSON by everything there is, or as CSV by one thing. */
export const stats: Command = async (terminal, { options }) => {
  const by = COUNTABLE.find((what) => what === (options.by ?? 'editors'))
  if (by === undefined) return tellError(terminal, deskError('usage.wrong', { detail: `--by ${COUNTABLE.join('|')}` }))
  const shelf = await openShelf(terminal, options.library)
  if (!shelf.ok) return tellError(terminal, shelf.error)
  const where = await houseQuery(shelf.value, typeof options.where === 'string' ? options.where : '')
  const rows = await withIndexFor(shelf.value, where, (index) => index.list(where))
  if (!rows.ok) return tellError(terminal, rows.error)
  if (options.csv === true) {
    terminal.out(csvText(statisticsTable(countBy(rows.value, by), terminal.language)))
    return EXIT.done
  }
  const wanted: readonly Countable[] = options.by === undefined ? COUNTABLE : [by]
  const counts = Object.fromEntries(wanted.map((what) => [what, countBy(rows.value, what)]))
  terminal.out(`${JSON.stringify({ articles: rows.value.length, ...counts }, null, 2)}\n`)
  return EXIT.done
}
