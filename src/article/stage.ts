/** The stages an article passes (三审). */
export type Stage =
  'draft' | 'firstReview' | 'secondReview' | 'finalReview' | 'ready' | 'exported' | 'returned' | 'withdrawn' | 'spiked'
