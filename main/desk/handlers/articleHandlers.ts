import { deskError } from '../../../src/base/deskError.ts'
import { err, ok } from '../../../src/base/result.ts'
import type { InputOf } from '../../../src/contract/channels.ts'
import type { DeskEvents, EventName } from '../../../src/contract/event.ts'
import { removeArticle } from '../../documents/bin/removeArticle.ts'
import { createArticle } from '../../documents/createArticle.ts'
import { keepVersion } from '../../documents/history/keepVersion.ts'
import { journalBatch } from '../../documents/journal/journalBatch.ts'
import { openArticle } from '../../documents/openArticle.ts'
import { readArticle } from '../../documents/readArticle.ts'
import { readConflict } from '../../documents/readConflict.ts'
import { saveArticle } from '../../documents/saveArticle.ts'
import { saveElsewhere } from '../../documents/saveElsewhere.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'
import { personName } from '../personName.ts'
import type { LockChannels } from './lockHandlers.ts'

type ArticleChannels = Exclude<Extract<keyof Handlers, `article.${string}`>, LockChannels>

/** Articles: made, opened, journaled, saved, closed. */
export function articleHandlers({ options, room, events, granted }: DeskParts): Pick<Handlers, ArticleChannels> {
  function listChanged(id: string): void {
    const current = room.current()
    if (current.ok) current.value.index.changed(id)
    events.tell('library.changed', {}, null)
  }

  function tellOthers<E extends EventName>(windows: readonly string[], event: E, payload: DeskEvents[E]): void {
    for (const windowId of windows) events.tell(event, payload, windowId)
  }

  function tellOfEdit(
    windows: readonly string[],
    { id, client, revision, steps, metadata }: InputOf<'article.journal' | 'article.save'>,
  ): void {
    if (steps.length === 0 && metadata === null) return
    tellOthers(windows, 'article.edited', { id, client, revision, steps, metadata })
  }

  return {
    'article.create': async (input) => {
      const current = room.current()
      if (!current.ok) return current
      const created = await createArticle(current.value.shelf, input)
      if (created.ok) listChanged(created.value.id)
      return created
    },
    'article.open': async ({ id, fresh = false }, { windowId }) => {
      const current = room.current()
      if (!current.ok) return current
      const { shelf, open } = current.value
      const opened = await openArticle(shelf, id, fresh)
      if (!opened.ok) return opened
      if (fresh) open.saved(id, opened.value.etag)
      open.opened(windowId, id, opened.value.etag)
      if (fresh) tellOthers(open.others(windowId, id), 'article.replaced', { id })
      return opened
    },
    'article.read': async ({ id }) => {
      const current = room.current()
      if (!current.ok) return current
      const read = await readArticle(current.value.shelf, id)
      return read.ok ? ok({ article: read.value.article, etag: read.value.stored.etag }) : read
    },
    'article.journal': async (input, { windowId }) => {
      const current = room.current()
      if (!current.ok) return current
      const { shelf, open } = current.value
      const journaled = await journalBatch(shelf, input)
      if (journaled.ok && journaled.value.missed.length === 0) tellOfEdit(open.others(windowId, input.id), input)
      return journaled
    },
    'article.save': async (input, { windowId }) => {
      const current = room.current()
      if (!current.ok) return current
      const { shelf, open } = current.value
      const saved = await saveArticle(shelf, { ...input, who: personName(options.settings.read()) })
      if (!saved.ok) return saved
      const { id } = input
      const others = open.others(windowId, id)
      open.saved(id, saved.value.etag)
      if (input.whole === null) tellOfEdit(others, input)
      tellOthers(others, 'article.saved', { id, saved: saved.value })
      if (input.whole !== null) tellOthers(others, 'article.replaced', { id })
      if (saved.value.review !== undefined) events.tell('article.reviewed', { id, review: saved.value.review }, null)
      listChanged(id)
      if (!input.asked) return saved
      // Behind the save, which stands whatever becomes of the version.
      const kept = await keepVersion(shelf, id, { why: 'save', who: personName(options.settings.read()) })
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
      if (!current.ok) return ok({})
      await current.value.open.closed(windowId, id, discard)
      current.value.index.changed(id)
      return ok({})
    },
    'article.remove': async ({ id }) => {
      const current = room.current()
      if (!current.ok) return current
      const { shelf, open } = current.value
      // A window that has outlived its desk writes to a journal before it opens anything.
      const writes = () => (shelf.journals.get(id)?.base ?? '') !== ''
      const inUse = async () => {
        if (open.isOpen(id) || writes()) return deskError('article.inUse')
        const locked = await shelf.locks.check(id)
        // Given back at once: the lock would lie in the bin with the article.
        await shelf.locks.release(id)
        return locked === null ? null : deskError('article.inUse')
      }
      const removed = await removeArticle(shelf, id, personName(options.settings.read()), inUse)
      if (removed.ok) listChanged(id)
      return removed
    },
  }
}
