import { deskError } from '../../../src/base/deskError.ts'
import { err, ok } from '../../../src/base/result.ts'
import { createArticle } from '../../documents/createArticle.ts'
import { keepVersion } from '../../documents/history/keepVersion.ts'
import { journalBatch } from '../../documents/journal/journalBatch.ts'
import { openArticle } from '../../documents/openArticle.ts'
import { readConflict } from '../../documents/readConflict.ts'
import { saveArticle } from '../../documents/saveArticle.ts'
import { saveElsewhere } from '../../documents/saveElsewhere.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'

type ArticleChannels = Extract<keyof Handlers, `article.${string}`>

/** Articles: made, opened, journaled, saved, closed. */
export function articleHandlers({ options, room, events, granted }: DeskParts): Pick<Handlers, ArticleChannels> {
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
      if (!saved.ok || !input.asked) return saved
      // Behind the save, which stands whatever becomes of the version.
      const { person: who } = options.settings.read()
      const kept = await keepVersion(current.value.shelf, input.id, { why: 'save', who })
      return kept.ok ? saved : ok({ ...saved.value, warning: kept.error })
    },
    'article.conflict': async ({ id, etag }) => {
      const current = room.current()
      return current.ok ? readConflict(current.value.shelf, id, etag) : current
    },
    'article.saveElsewhere': async ({ grant, ...article }) => {
      const current = room.current()
      if (!current.ok) return current
      const path = granted.pathOf(grant)
      return path === null ? err(deskError('contract.notGranted')) : saveElsewhere(current.value.shelf, article, path)
    },
    'article.close': async ({ id, discard }, { windowId }) => {
      const current = room.current()
      if (current.ok) await current.value.open.closed(windowId, id, discard)
      return ok({})
    },
  }
}
