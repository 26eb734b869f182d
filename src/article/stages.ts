import type { Bilingual } from '../base/language.ts'
import type { Stage } from './article.ts'

/** The stages with their names, in order of passage. */
export const STAGES: Readonly<Record<Stage, Bilingual>> = {
  draft: { zh: '草稿', en: 'Draft' },
  firstReview: { zh: '待初审', en: 'First review' },
  secondReview: { zh: '待复审', en: 'Second review' },
  finalReview: { zh: '待终审', en: 'Final review' },
  ready: { zh: '待发布', en: 'Ready' },
  exported: { zh: '已导出', en: 'Exported' },
  returned: { zh: '退回', en: 'Returned' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  spiked: { zh: '废稿', en: 'Spiked' },
}
