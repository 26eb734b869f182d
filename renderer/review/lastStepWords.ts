import type { Language } from '../../src/base/language.ts'
import { stepOf, type ReviewSteps } from '../../src/review/reviewSteps.ts'

/** What the last 审 of a house is called, and all that has to be done in its step: 三校和终审. */
export function lastStepWords(
  steps: ReviewSteps,
  language: Language,
): { readonly review: string; readonly work: string } {
  const last = stepOf('finalReview', steps)
  const review = last?.review[language] ?? ''
  const proof = last?.proof?.[language]
  return { review, work: proof === undefined ? review : [proof, review].join(language === 'zh' ? '和' : ', ') }
}
