import { REVIEW_NAMES, type ReviewStage } from '../../article/reviewNames.ts'
import type { Bilingual, Language } from '../../base/language.ts'
import { REVIEW_STEPS, type ReviewStep } from '../reviewSteps.ts'

/** A step as a person writes it, and as `library.json` keeps it. */
export interface WrittenStep {
  readonly stage: ReviewStage
  readonly used: boolean
  /** what its 审 is called */
  readonly review: string
  /** what its 校 is called; null: the 审 does it along */
  readonly proof: string | null
}

/** The longest name of a 审 or a 校, in characters. */
export const LONGEST_STEP_NAME = 10

/** A step as it is written in a language. */
export function writtenStep({ stage, isUsed, review, proof }: ReviewStep, language: Language): WrittenStep {
  return { stage, used: isUsed, review: review[language], proof: proof?.[language] ?? null }
}

/** The step that was written. A name that every desk has is known in both languages, a house's own is the same in both. */
export function stepWritten({ stage, used, review, proof }: WrittenStep): ReviewStep {
  return {
    stage,
    isUsed: used,
    review: nameWritten(review, REVIEW_NAMES[stage]),
    proof: proof === null ? null : nameWritten(proof, usualProof(stage)),
  }
}

/** What the 校 of a stage is called where the house has no name of its own for it. */
export function usualProof(stage: ReviewStage): Bilingual | null {
  return REVIEW_STEPS.find((step) => step.stage === stage)?.proof ?? null
}

function nameWritten(text: string, usual: Bilingual | null): Bilingual {
  const name = text.trim().replace(/\s+/g, ' ')
  return usual !== null && (name === usual.zh || name === usual.en) ? usual : { zh: name, en: name }
}
