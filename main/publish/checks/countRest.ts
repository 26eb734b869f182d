import type { DeskError } from '../../../src/base/deskError.ts'
import { ok, type Result } from '../../../src/base/result.ts'
import type { ArticleIndex } from '../../library/articleIndex.ts'
import type { SavedCounts } from './countSaved.ts'

/** Articles that are checked together: some tenths of a second. */
const STRETCH = 40

/** What counting the rest works with. */
export interface CountRestParts {
  readonly index: Pick<ArticleIndex, 'ids' | 'putFindings'>
  readonly count: (ids: readonly string[]) => Promise<SavedCounts>
  /** told after each stretch that was taken in */
  readonly progress: () => void
  /** whether to break off */
  readonly stopped: () => boolean
}

/** Has every article checked that was not checked since it was saved, and the counts taken into the index. One that cannot be checked is left out. */
export async function countRest({ index, count, progress, stopped }: CountRestParts): Promise<Result<null, DeskError>> {
  let tried = new Set<string>()
  let by = ''
  for (;;) {
    const open = await index.ids('问题:未查', { sort: null, descending: false, group: null })
    if (!open.ok) return open
    const ids = open.value.filter((id) => !tried.has(id))
    if (ids.length === 0) return ok(null)
    for (let from = 0, before = by; from < ids.length && by === before; from += STRETCH) {
      if (stopped()) return ok(null)
      const stretch = ids.slice(from, from + STRETCH)
      for (const id of stretch) tried.add(id)
      const { measure, checked } = await count(stretch)
      const found = checked.filter((each) => each !== null)
      if (found.length === 0) continue
      const taken = await index.putFindings(measure, found)
      if (!taken.ok) return taken
      // By another measure than until now: what was counted by that one is open again.
      if (by !== '' && measure !== by) tried = new Set(stretch)
      if (by === '') before = measure
      by = measure
      progress()
    }
  }
}
