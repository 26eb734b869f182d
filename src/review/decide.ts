import type { Decision, ReviewState } from '../article/reviewState.ts'
import { deskError, type DeskError, type ErrorCode } from '../base/deskError.ts'
import { err, ok, type Result } from '../base/result.ts'
import { movesFrom, refusalOf, type PersonMove, type Refusal } from './allowedMoves.ts'
import { moveName } from './moveName.ts'
import { REVIEW_STEPS, stepOf, type ReviewSteps } from './reviewSteps.ts'

/** What a person decides, and what they read when they did. */
export interface Verdict {
  readonly move: PersonMove
  readonly opinion: string
  readonly who: string
  readonly role: string
  /** ISO 8601 in UTC */
  readonly at: string
  /** of the title and body as they stand */
  readonly digest: string
}

const CODES: Readonly<Record<Refusal, ErrorCode>> = {
  notNow: 'review.notNow',
  noName: 'review.noName',
  noOpinion: 'review.noOpinion',
  samePerson: 'review.samePerson',
  proofFirst: 'review.proofFirst',
  proofDone: 'review.proofDone',
}

/** Takes a decision into the record by the rules of a house of these steps, or says why it cannot be taken. */
export function decide(review: ReviewState, verdict: Verdict, steps: ReviewSteps): Result<ReviewState, DeskError> {
  const { move, opinion, who } = verdict
  const refusal = refusalOf(review, move, who, opinion, steps)
  const to = movesFrom(review.stage, steps)[move]
  if (refusal !== null || to === undefined) return err(deskError(CODES[refusal ?? 'notNow']))
  const from = stepOf(review.stage, steps)?.stage ?? review.stage
  const { step } = moveName(move, from, steps)
  const isOwn = step.zh !== moveName(move, from, REVIEW_STEPS).step.zh
  const said = { opinion: opinion.trim(), who: who.trim(), ...(isOwn ? { step: step.zh } : {}) }
  const decision: Decision = { ...verdict, ...said, from, to }
  return ok({ ...review, stage: to, decisions: [...(review.decisions ?? []), decision] })
}
