import { ok } from '../../../src/base/result.ts'
import { keepVersion } from '../../documents/history/keepVersion.ts'
import { listVersions } from '../../documents/history/listVersions.ts'
import { nameVersion } from '../../documents/history/nameVersion.ts'
import { readVersion } from '../../documents/history/readVersion.ts'
import { reclaimHistory } from '../../documents/history/reclaimHistory.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'
import { personName } from '../personName.ts'

type HistoryChannels = Extract<keyof Handlers, `history.${string}`>

/** Versions of an article: told, read, named, thinned. They are kept by what keeps them: saves, exports and review steps. */
export function historyHandlers({ options, room }: DeskParts): Pick<Handlers, HistoryChannels> {
  return {
    'history.list': async ({ id, after }) => {
      const current = room.current()
      return current.ok ? listVersions(current.value.shelf, id, after) : current
    },
    'history.read': async ({ id, version }) => {
      const current = room.current()
      if (!current.ok) return current
      const read = await readVersion(current.value.shelf, id, version)
      if (!read.ok) return read
      const { article, losses } = read.value
      return ok({ metadata: article.metadata, document: article.document, losses })
    },
    'history.name': async ({ id, version, name }) => {
      const current = room.current()
      return current.ok ? nameVersion(current.value.shelf, id, version, name) : current
    },
    'history.keep': async ({ id, why }) => {
      const current = room.current()
      if (!current.ok) return current
      const kept = await keepVersion(current.value.shelf, id, { why, who: personName(options.settings.read()) })
      return kept.ok ? ok({ version: kept.value }) : kept
    },
    'history.reclaim': async ({ id }) => {
      const current = room.current()
      return current.ok ? reclaimHistory(current.value.shelf, id) : current
    },
  }
}
