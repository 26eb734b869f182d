import { REVIEW_STAGES, waitingName } from '../article/reviewNames.ts'
import { STAGES, type StageNames } from '../article/stages.ts'
import { stepOf, type ReviewSteps } from './reviewSteps.ts'

/** What every stage is called in a house of these steps: a stage of a 审 by the 审 that an article in it waits for. */
export function stageNames(steps: ReviewSteps): StageNames {
  const waiting = REVIEW_STAGES.flatMap((stage) => {
    const step = stepOf(stage, steps)
    return step === undefined ? [] : [[stage, waitingName(step.review)] as const]
  })
  return { ...STAGES, ...Object.fromEntries(waiting) }
}
