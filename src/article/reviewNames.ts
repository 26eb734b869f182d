import type { Bilingual } from '../base/language.ts'
import type { Stage } from './stage.ts'

/** The stages in which an article waits for a 审. */
export const REVIEW_STAGES = ['firstReview', 'secondReview', 'finalReview'] as const satisfies readonly Stage[]

/** One of these. */
export type ReviewStage = (typeof REVIEW_STAGES)[number]

/** What the 审 of each of them is called where the house has no name of its own for it. */
export const REVIEW_NAMES: Readonly<Record<ReviewStage, Bilingual>> = {
  firstReview: { zh: '初审', en: 'First review' },
  secondReview: { zh: '复审', en: 'Second review' },
  finalReview: { zh: '终审', en: 'Final review' },
}

/** What an article is called that waits for a 审 of a name: in Chinese by 待, in English by the name alone. */
export function waitingName({ zh, en }: Bilingual): Bilingual {
  return { zh: `待${zh}`, en }
}
