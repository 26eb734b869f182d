import type { Stage } from '../article/article.ts'
import type { ReviewMove } from '../article/reviewState.ts'
import type { Bilingual } from '../base/language.ts'
import { stepOf } from './reviewSteps.ts'

/** What a move is called: by the step's own name where it passes or proofreads one. */
export interface MoveName {
  readonly key: 'handIn' | ReviewMove
  /** the step's name; empty where the move has none */
  readonly step: Bilingual
}

const NONE: Bilingual = { zh: '', en: '' }

/** Names a move from a stage. */
export function moveName(move: ReviewMove, from: Stage): MoveName {
  const step = stepOf(from)
  if (move === 'pass') return step === undefined ? { key: 'handIn', step: NONE } : { key: 'pass', step: step.review }
  return { key: move, step: move === 'proof' ? (step?.proof ?? NONE) : NONE }
}
