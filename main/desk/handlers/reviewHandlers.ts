import { ok } from '../../../src/base/result.ts'
import { changeSteps } from '../../../src/review/stored/changeSteps.ts'
import { readSteps } from '../../../src/review/stored/readSteps.ts'
import { decideReview } from '../../documents/review/decideReview.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import { changeLibraryFile } from '../../library/changeLibraryFile.ts'
import { librarySteps } from '../../library/librarySteps.ts'
import type { DeskParts } from '../deskParts.ts'
import { tellReviewed } from '../tellReviewed.ts'

type ReviewChannels = Extract<keyof Handlers, `review.${string}`>

/** The review: its steps, and decisions on articles. Every window that has the article open hears of them. */
export function reviewHandlers({ room, events }: DeskParts): Pick<Handlers, ReviewChannels> {
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
    'review.steps': async () => {
      const current = room.current()
      return current.ok ? librarySteps(current.value.shelf) : current
    },
    'review.changeSteps': async (change) => {
      const current = room.current()
      if (!current.ok) return current
      const changed = await changeLibraryFile(current.value.shelf, (content) => changeSteps(content, change))
      if (!changed.ok) return changed
      events.tell('review.stepsChanged', {}, null)
      return ok(readSteps(changed.value))
    },
  }
}
