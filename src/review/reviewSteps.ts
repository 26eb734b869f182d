import type { Stage } from '../article/article.ts'
import { REVIEW_NAMES, REVIEW_STAGES, type ReviewStage } from '../article/reviewNames.ts'
import type { Bilingual } from '../base/language.ts'

/** A step of the review: the stage an article waits in, its 审, and its 校, which has to be done before the 审 can pass. */
export interface ReviewStep {
  readonly stage: ReviewStage
  /** the house has this step; it always has the last */
  readonly isUsed: boolean
  readonly review: Bilingual
  /** null: the 审 does it along */
  readonly proof: Bilingual | null
}

/** The three steps of a house, in order. */
export type ReviewSteps = readonly ReviewStep[]

const PROOFS: Readonly<Record<ReviewStage, Bilingual>> = {
  firstReview: { zh: '一校', en: 'First proof' },
  secondReview: { zh: '二校', en: 'Second proof' },
  finalReview: { zh: '三校', en: 'Third proof' },
}

/** 三审三校: the steps of a house that has not said otherwise. */
export const REVIEW_STEPS: ReviewSteps = REVIEW_STAGES.map((stage) => ({
  stage,
  isUsed: true,
  review: REVIEW_NAMES[stage],
  proof: PROOFS[stage],
}))

/**
 * The step that an article in a stage waits for; undefined where it waits for none. One that waits for a step the house does not have any more
 * waits for the next that it has.
 */
export function stepOf(stage: Stage, steps: ReviewSteps): ReviewStep | undefined {
  const at = steps.findIndex((step) => step.stage === stage)
  return at === -1 ? undefined : steps.slice(at).find(({ isUsed }) => isUsed)
}

/** Where an article goes that is handed in. */
export function firstStage(steps: ReviewSteps): Stage {
  return stepOf('firstReview', steps)?.stage ?? 'finalReview'
}

/** Where an article goes that has passed a step: to the next that the house has, at last to what can be published. */
export function stageAfter({ stage }: ReviewStep, steps: ReviewSteps): Stage {
  const following = steps.slice(steps.findIndex((step) => step.stage === stage) + 1)
  return following.find(({ isUsed }) => isUsed)?.stage ?? 'ready'
}
