import { ok } from '../../../src/base/result.ts'
import { emptyBin } from '../../documents/bin/emptyBin.ts'
import { listBin } from '../../documents/bin/listBin.ts'
import { restoreArticle } from '../../documents/bin/restoreArticle.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'

/** The bin: what was deleted, back again, or gone for good. */
export function binHandlers({ room, events }: DeskParts): Pick<Handlers, 'bin.list' | 'bin.restore' | 'bin.empty'> {
  const listChanged = () => events.tell('library.changed', {}, null)
  return {
    'bin.list': async () => {
      const current = room.current()
      if (!current.ok) return current
      const articles = await listBin(current.value.shelf)
      return articles.ok ? ok({ articles: articles.value }) : articles
    },
    'bin.restore': async ({ name }) => {
      const current = room.current()
      if (!current.ok) return current
      const restored = await restoreArticle(current.value.shelf, name)
      if (restored.ok) {
        current.value.index.changed(restored.value.id)
        listChanged()
      }
      return restored
    },
    'bin.empty': async ({ names }) => {
      const current = room.current()
      if (!current.ok) return current
      const emptied = await emptyBin(current.value.shelf, names)
      // Told also where it stopped half way: some are gone.
      listChanged()
      return emptied
    },
  }
}
