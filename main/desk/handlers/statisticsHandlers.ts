import { join } from 'node:path'
import { deskError } from '../../../src/base/deskError.ts'
import { translate } from '../../../src/base/messages/translate.ts'
import { err, ok } from '../../../src/base/result.ts'
import { countBy } from '../../../src/library/statistics/countBy.ts'
import { csvText } from '../../../src/library/statistics/csvText.ts'
import { statisticsTable } from '../../../src/library/statistics/statisticsTable.ts'
import { summary } from '../../../src/library/statistics/summary.ts'
import { fileMoment } from '../../../src/publish/fileMoment.ts'
import { atomicWrite } from '../../files/atomicWrite.ts'
import { storageError } from '../../files/storageError.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'
import { wantedQuery } from '../wantedQuery.ts'

/** The statistics (统计) of the library: counted, and written as CSV. */
export function statisticsHandlers({
  options,
  fs,
  room,
  granted,
  findings,
}: DeskParts): Pick<Handlers, 'library.statistics' | 'library.exportStatistics'> {
  async function rowsOf(query: string) {
    const current = room.current()
    if (!current.ok) return current
    return current.value.index.list(await wantedQuery({ options, findings }, current.value, query))
  }

  return {
    'library.statistics': async ({ query, by }) => {
      const rows = await rowsOf(query)
      if (!rows.ok) return rows
      const damaged = rows.value.filter((row) => row.damaged === true).length
      return ok({ query, by, counts: countBy(rows.value, by), total: summary(rows.value), damaged })
    },
    'library.exportStatistics': async ({ query, by, grant }) => {
      const folder = granted.pathOf(grant)
      if (folder === null) return err(deskError('contract.notGranted'))
      const rows = await rowsOf(query)
      if (!rows.ok) return rows
      const { language } = options.settings.read()
      const moment = fileMoment(options.clock.now())
      const file = `${translate(language, 'statistics.fileName')}-${moment}.csv`
      try {
        await atomicWrite(fs, join(folder, file), csvText(statisticsTable(countBy(rows.value, by), language)))
        return ok({ file })
      } catch (cause) {
        return err(storageError(cause, join(folder, file)))
      }
    },
  }
}
