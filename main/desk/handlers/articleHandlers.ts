import { ok } from '../../../src/base/result.ts'
import { createArticle } from '../../documents/createArticle.ts'
import { journalBatch } from '../../documents/journal/journalBatch.ts'
import { openArticle } from '../../documents/openArticle.ts'
import { saveArticle } from '../../documents/saveArticle.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'
import type { LockChannels } from './lockHandlers.ts'

type ArticleChannels = Exclude<Extract<keyof Handlers, `article.${string}`>, LockChannels>

/** Articles: made, opened, journaled, saved, closed. */
export function articleHandlers({ room, events }: DeskParts): Pick<Handlers, ArticleChannels> {
  const listChanged = () => events.tell('library.changed', {}, null)
  return {
    'article.create': async (input) => {
      const current = room.current()
      if (!current.ok) return current
      const created = await createArticle(current.value.shelf, input)
      if (created.ok) listChanged()
      return created
    },
    'article.open': async ({ id }, { windowId }) => {
      const current = room.current()
      if (!current.ok) return current
      const opened = await openArticle(current.value.shelf, id)
      if (opened.ok) current.value.open.seen(windowId, id, opened.value.etag)
      return opened
    },
    'article.journal': async (input, { windowId }) => {
      const current = room.current()
      return current.ok ? journalBatch(current.value.shelf, input, windowId) : current
    },
    'article.save': async (input, { windowId }) => {
      const current = room.current()
      if (!current.ok) return current
      const saved = await saveArticle(current.value.shelf, input, windowId)
      if (saved.ok) {
        current.value.open.seen(windowId, input.id, saved.value.etag)
        listChanged()
      }
      return saved
    },
    'article.close': async ({ id, discard }, { windowId }) => {
      const current = room.current()
      if (current.ok) await current.value.open.closed(windowId, id, discard)
      return ok({})
    },
  }
}
