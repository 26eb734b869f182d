import { ok } from '../../../src/base/result.ts'
import { decideReview } from '../../documents/review/decideReview.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'
import { tellReviewed } from '../tellReviewed.ts'

/** The review: decisions on articles. Every window that has the article open hears of them. */
export function reviewHandlers({ room, events }: DeskParts): Pick<Handlers, 'review.decide'> {
  return {
    'review.decide': async ({ id, move, opinion, who, role }) => {
      const current = room.current()
      if (!current.ok) return current
      const { shelf } = current.value
      const decided = await decideReview(shelf, id, { move, opinion, who, role })
      if (!decided.ok) return decided
      tellReviewed(current.value, events, id, decided.value)
      return ok(decided.value)
    },
  }
}
