import { create } from 'zustand'
import type { MetadataPatch } from '../../../src/article/metadata.ts'
import type { Manuscript } from '../../../src/intake/manuscript.ts'
import type { ReviewDraft } from './reviewDraft.ts'

/** What a person said to a review: the metadata as they stand now; null where the import is cancelled, or nothing is to be changed. */
export type ReviewAnswer = Manuscript['metadata'] | null

/** A manuscript that is being looked at beside what was made of it. */
export interface Review {
  readonly name: string
  readonly manuscript: Manuscript
  readonly metadata: Manuscript['metadata']
  /** the article is there already: the review comes after the import */
  readonly isMade: boolean
  /** who keeps what is mended for longer than the window */
  readonly draft?: ReviewDraft
}

interface ReviewState {
  readonly review: Review | null
  /** Opens the review; resolves with what the person says. One that is open already is cancelled. */
  readonly ask: (review: Review) => Promise<ReviewAnswer>
  readonly change: (patch: MetadataPatch) => void
  readonly answer: (accepted: boolean) => void
}

let resolveAnswer: ((answer: ReviewAnswer) => void) | null = null

/** The review of this window. */
export const useReview = create<ReviewState>((set, get) => ({
  review: null,
  ask(review) {
    resolveAnswer?.(null)
    set({ review })
    return new Promise((resolve) => {
      resolveAnswer = resolve
    })
  },
  change(patch) {
    const { review } = get()
    if (review === null) return
    const metadata = { ...review.metadata, ...patch }
    set({ review: { ...review, metadata } })
    review.draft?.keep(metadata)
  },
  answer(accepted) {
    const { review } = get()
    set({ review: null })
    if (!accepted) review?.draft?.forget()
    resolveAnswer?.(accepted && review !== null ? review.metadata : null)
    resolveAnswer = null
  },
}))
