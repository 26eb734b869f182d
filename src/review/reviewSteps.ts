import type { Stage } from '../article/article.ts'
import type { Bilingual } from '../base/language.ts'

/** A step of the review: the stage an article waits in, its 审, and its 校, which has to be done before the 审 can pass. */
export interface ReviewStep {
  readonly stage: Stage
  readonly review: Bilingual
  readonly proof: Bilingual | null
  /** where it goes when it has passed */
  readonly next: Stage
}

/** 三审三校, in order. */
export const REVIEW_STEPS: readonly ReviewStep[] = [
  {
    stage: 'firstReview',
    review: { zh: '初审', en: 'First review' },
    proof: { zh: '一校', en: 'First proof' },
    next: 'secondReview',
  },
  {
    stage: 'secondReview',
    review: { zh: '复审', en: 'Second review' },
    proof: { zh: '二校', en: 'Second proof' },
    next: 'finalReview',
  },
  {
    stage: 'finalReview',
    review: { zh: '终审', en: 'Final review' },
    proof: { zh: '三校', en: 'Third proof' },
    next: 'ready',
  },
]

/** The step that an article in a stage waits for; undefined where it waits for none. */
export function stepOf(stage: Stage, steps = REVIEW_STEPS): ReviewStep | undefined {
  return steps.find((step) => step.stage === stage)
}
