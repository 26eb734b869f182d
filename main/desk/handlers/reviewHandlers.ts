import { ok } from '../../../src/base/result.ts'
import { decideReview } from '../../documents/review/decideReview.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'

/** The review: decisions on articles. Every window that has the article open hears of them. */
export function reviewHandlers({ room, events }: DeskParts): Pick<Handlers, 'review.decide'> {
  return {
    'review.decide': async ({ id, move, opinion, who, role }) => {
      const current = room.current()
      if (!current.ok) return current
      const { shelf, open, index } = current.value
      const decided = await decideReview(shelf, id, { move, opinion, who, role })
      if (!decided.ok) return decided
      const { saved, review } = decided.value
      open.saved(id, saved.etag)
      for (const windowId of open.others('', id)) events.tell('article.saved', { id, saved }, windowId)
      events.tell('article.reviewed', { id, review }, null)
      index.changed(id)
      events.tell('library.changed', {}, null)
      return ok(decided.value)
    },
  }
}
