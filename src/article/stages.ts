import type { Bilingual } from '../base/language.ts'
import type { Stage } from './article.ts'
import { REVIEW_NAMES, waitingName } from './reviewNames.ts'

/** What every stage is called. */
export type StageNames = Readonly<Record<Stage, Bilingual>>

/** The stages with the names they have where the house has none of its own, in order of passage. */
export const STAGES: StageNames = {
  draft: { zh: '草稿', en: 'Draft' },
  firstReview: waitingName(REVIEW_NAMES.firstReview),
  secondReview: waitingName(REVIEW_NAMES.secondReview),
  finalReview: waitingName(REVIEW_NAMES.finalReview),
  ready: { zh: '待发布', en: 'Ready' },
  exported: { zh: '已导出', en: 'Exported' },
  returned: { zh: '退回', en: 'Returned' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  spiked: { zh: '废稿', en: 'Spiked' },
}
