import type { Stage } from '../article/article.ts'
import type { ReviewMove, ReviewState } from '../article/reviewState.ts'
import { stepOf } from './reviewSteps.ts'
import { roundOf } from './roundOf.ts'

/** A move that a person can make. */
export type PersonMove = Exclude<ReviewMove, 'edited' | 'exported'>

/** Why a person may not make a move now. */
export type Refusal = 'notNow' | 'noName' | 'noOpinion' | 'samePerson' | 'proofFirst' | 'proofDone'

/** Where each move leads from each stage; passing a step leads on by the table of steps. What is not here is not allowed. */
const WAYS: Readonly<Record<Stage, Readonly<Partial<Record<PersonMove, Stage>>>>> = {
  draft: { pass: 'firstReview', spike: 'spiked' },
  returned: { pass: 'firstReview', withdraw: 'withdrawn', spike: 'spiked' },
  firstReview: waiting('firstReview'),
  secondReview: waiting('secondReview'),
  finalReview: waiting('finalReview'),
  ready: { return: 'returned', withdraw: 'withdrawn', spike: 'spiked', reopen: 'finalReview' },
  exported: { withdraw: 'withdrawn', reopen: 'finalReview' },
  withdrawn: { reopen: 'draft', spike: 'spiked' },
  spiked: { reopen: 'draft' },
}

function waiting(stage: Stage): Partial<Record<PersonMove, Stage>> {
  return {
    pass: stepOf(stage)?.next ?? 'ready',
    proof: stage,
    return: 'returned',
    withdraw: 'withdrawn',
    spike: 'spiked',
  }
}

/** The moves that a stage has, each with where it leads. */
export function movesFrom(stage: Stage): Readonly<Partial<Record<PersonMove, Stage>>> {
  return WAYS[stage]
}

/** The moves that have to give a reason. */
export const REASONED: ReadonlySet<PersonMove> = new Set(['return', 'spike', 'reopen'])

/**
 * Why a person may not make a move; null where they may. Two 审 are never by the same person, and a 审 passes only after its 校.
 * @param who the person, as they call themselves
 */
export function refusalOf(review: ReviewState, move: PersonMove, who: string, opinion: string): Refusal | null {
  const { stage, decisions = [] } = review
  if (movesFrom(stage)[move] === undefined) return 'notNow'
  if (samePerson(who, '')) return 'noName'
  if (REASONED.has(move) && opinion.trim() === '') return 'noOpinion'
  const step = stepOf(stage)
  if (step === undefined) return null
  const { passes, proofs } = roundOf(decisions)
  if (move === 'proof') return proofs.has(stage) ? 'proofDone' : null
  if (move !== 'pass') return null
  if ([...passes.values()].some((pass) => samePerson(pass.who, who))) return 'samePerson'
  return step.proof !== null && !proofs.has(stage) ? 'proofFirst' : null
}

/** Whether two names are the same, however they are spaced and whatever their width. */
function samePerson(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\p{C}]/gu, '')
    .toLowerCase()
}
