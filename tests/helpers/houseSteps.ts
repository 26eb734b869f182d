import type { WrittenStep } from '../../src/review/stored/writtenStep.ts'
import { stepWritten } from '../../src/review/stored/writtenStep.ts'
import type { ReviewSteps } from '../../src/review/reviewSteps.ts'

/** The steps of every house, as they are written. */
export const USUAL_WRITTEN: readonly WrittenStep[] = [
  { stage: 'firstReview', used: true, review: '初审', proof: '一校' },
  { stage: 'secondReview', used: true, review: '复审', proof: '二校' },
  { stage: 'finalReview', used: true, review: '终审', proof: '三校' },
]

/** Steps of a house, as they are written, where they differ from the usual. */
export function writtenHouse(
  first: Partial<WrittenStep> = {},
  second: Partial<WrittenStep> = {},
  final: Partial<WrittenStep> = {},
): WrittenStep[] {
  return [first, second, final].map((own, at) => ({ ...(USUAL_WRITTEN[at] as WrittenStep), ...own }))
}

/** The same as the rules read them. */
export function houseSteps(...own: Parameters<typeof writtenHouse>): ReviewSteps {
  return writtenHouse(...own).map(stepWritten)
}

/** Houses that differ in all that a table can say. */
export const HOUSES: Readonly<Record<string, ReviewSteps>> = {
  'as everywhere': houseSteps(),
  'no 校': houseSteps({ proof: null }, { proof: null }, { proof: null }),
  'only 终审': houseSteps({ used: false }, { used: false }),
  'first off': houseSteps({ used: false }),
  'second off, renamed': houseSteps(
    { review: '部门审', proof: null },
    { used: false },
    { review: '总编审', proof: '通校' },
  ),
}
