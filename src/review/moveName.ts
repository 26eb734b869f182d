import type { Stage } from '../article/article.ts'
import type { Decision, ReviewMove } from '../article/reviewState.ts'
import type { Bilingual } from '../base/language.ts'
import { REVIEW_STEPS, stepOf, type ReviewSteps } from './reviewSteps.ts'

/** What a move is called: by the step's own name where it passes, proofreads or opens one. */
export interface MoveName {
  readonly key: 'handIn' | ReviewMove
  /** the step's name; empty where the move has none */
  readonly step: Bilingual
}

const NONE: Bilingual = { zh: '', en: '' }

/** Names a move from a stage, in a house of these steps. */
export function moveName(move: ReviewMove, from: Stage, steps: ReviewSteps): MoveName {
  if (move === 'edited') return { key: move, step: stepOf('finalReview', steps)?.review ?? NONE }
  const step = stepOf(from, steps)
  if (move === 'pass') return step === undefined ? { key: 'handIn', step: NONE } : { key: 'pass', step: step.review }
  return { key: move, step: move === 'proof' ? (step?.proof ?? NONE) : NONE }
}

/** Names a move of the record by what the house called the step then, whatever it calls it now. */
export function recordedMoveName({ move, from, step }: Pick<Decision, 'move' | 'from' | 'step'>): MoveName {
  const usual = moveName(move, from, REVIEW_STEPS)
  return step === undefined || usual.step === NONE ? usual : { ...usual, step: { zh: step, en: step } }
}
