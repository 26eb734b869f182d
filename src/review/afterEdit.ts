import type { Decision, ReviewState } from '../article/reviewState.ts'
import { roundOf } from './roundOf.ts'

/**
 * The record after a save: a title or body that is not what the 终审 read opens the 终审 again, and the record says so.
 * @param digestOf gives the digest of the title and body that are saved; asked only where a 终审 read them
 * @param who saves, as they call themselves; '' where not said
 * @param at ISO 8601 in UTC
 * @returns the record itself where nothing is to be opened again
 */
export function afterEdit(review: ReviewState, digestOf: () => string, who: string, at: string): ReviewState {
  const { stage, decisions = [] } = review
  if (stage !== 'ready' && stage !== 'exported') return review
  const last = roundOf(decisions).passes.get('finalReview')
  if (last === undefined) return review
  const digest = digestOf()
  if (last.digest === digest) return review
  const step = last.step === undefined ? {} : { step: last.step }
  const made = { opinion: '', who, role: '', ...step, at, digest }
  const edited: Decision = { move: 'edited', from: stage, to: 'finalReview', ...made }
  return { ...review, stage: 'finalReview', decisions: [...decisions, edited] }
}
