import type { Decision, ReviewState } from '../article/reviewState.ts'

/**
 * The record after an export: an article that waits for publication has left, and the record says so.
 * @param digest of the title and body that left
 * @param who exports, as they call themselves; '' where not said
 * @param at ISO 8601 in UTC
 * @returns the record itself where the article waits for something else
 */
export function afterExport(review: ReviewState, digest: string, who: string, at: string): ReviewState {
  if (review.stage !== 'ready') return review
  const left: Decision = { move: 'exported', from: 'ready', to: 'exported', opinion: '', who, role: '', at, digest }
  return { ...review, stage: 'exported', decisions: [...(review.decisions ?? []), left] }
}
