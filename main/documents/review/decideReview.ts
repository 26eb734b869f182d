import type { DeskError } from '../../../src/base/deskError.ts'
import type { Result } from '../../../src/base/result.ts'
import type { Reviewed } from '../../../src/contract/answers.ts'
import { decide, type Verdict } from '../../../src/review/decide.ts'
import { librarySteps } from '../../library/librarySteps.ts'
import type { Shelf } from '../shelf.ts'
import { recordReview } from './recordReview.ts'

/** Takes a person's decision on an article into its record, by the rules of the review and the steps of the library. */
export async function decideReview(
  shelf: Shelf,
  id: string,
  given: Omit<Verdict, 'at' | 'digest'>,
): Promise<Result<Reviewed, DeskError>> {
  const house = await librarySteps(shelf)
  if (!house.ok) return house
  const at = shelf.clock.now().toISOString()
  return recordReview(shelf, id, given.who, (review, digest) =>
    decide(review, { ...given, at, digest }, house.value.steps),
  )
}
