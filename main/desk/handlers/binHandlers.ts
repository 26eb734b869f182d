import { ok } from '../../../src/base/result.ts'
import { articleIdOfBinName } from '../../../src/base/binName.ts'
import { emptyBin } from '../../documents/bin/emptyBin.ts'
import { isArticleGone } from '../../documents/bin/isArticleGone.ts'
import { listBin } from '../../documents/bin/listBin.ts'
import { restoreArticle } from '../../documents/bin/restoreArticle.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'

/** The bin: what was deleted, back again, or gone for good. */
export function binHandlers({
  room,
  events,
  fs,
  unsent,
}: DeskParts): Pick<Handlers, 'bin.list' | 'bin.restore' | 'bin.empty'> {
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
      const { shelf, info } = current.value
      const emptied = await emptyBin(shelf, names)
      for (const id of new Set(names.map(articleIdOfBinName)))
        if (id !== null && (await isArticleGone(fs, shelf.library, id))) await unsent.forget(info.path, id)
      // Told also where it stopped half way: some are gone.
      listChanged()
      return emptied
    },
  }
}
