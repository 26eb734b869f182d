import type { DeskError } from '../../../src/base/deskError.ts'
import type { Result } from '../../../src/base/result.ts'
import type { Reviewed } from '../../../src/contract/answers.ts'
import { decide, type Verdict } from '../../../src/review/decide.ts'
import type { Shelf } from '../shelf.ts'
import { recordReview } from './recordReview.ts'

/** Takes a person's decision on an article into its record, by the rules of the review. */
export async function decideReview(
  shelf: Shelf,
  id: string,
  given: Omit<Verdict, 'at' | 'digest'>,
): Promise<Result<Reviewed, DeskError>> {
  const at = shelf.clock.now().toISOString()
  return recordReview(shelf, id, given.who, (review, digest) => decide(review, { ...given, at, digest }))
}
