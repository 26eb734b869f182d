import type { Stage } from '../article/article.ts'
import type { ReviewMove, ReviewState } from '../article/reviewState.ts'
import { firstStage, stageAfter, stepOf, type ReviewSteps } from './reviewSteps.ts'
import { roundOf } from './roundOf.ts'

/** A move that a person can make. */
export type PersonMove = Exclude<ReviewMove, 'edited' | 'exported'>

/** Why a person may not make a move now. */
export type Refusal = 'notNow' | 'noName' | 'noOpinion' | 'samePerson' | 'proofFirst' | 'proofDone'

/** Where each move leads from a stage in which an article waits for no 审. What is not here is not allowed. */
const WAYS: Readonly<Partial<Record<Stage, Readonly<Partial<Record<PersonMove, Stage>>>>>> = {
  draft: { spike: 'spiked' },
  returned: { withdraw: 'withdrawn', spike: 'spiked' },
  ready: { return: 'returned', withdraw: 'withdrawn', spike: 'spiked', reopen: 'finalReview' },
  exported: { withdraw: 'withdrawn', reopen: 'finalReview' },
  withdrawn: { reopen: 'draft', spike: 'spiked' },
  spiked: { reopen: 'draft' },
}

/** The moves that a stage has in a house of these steps, each with where it leads. */
export function movesFrom(stage: Stage, steps: ReviewSteps): Readonly<Partial<Record<PersonMove, Stage>>> {
  const step = stepOf(stage, steps)
  if (step !== undefined)
    return {
      pass: stageAfter(step, steps),
      ...(step.proof === null ? {} : { proof: step.stage }),
      return: 'returned',
      withdraw: 'withdrawn',
      spike: 'spiked',
    }
  const handIn = stage === 'draft' || stage === 'returned' ? { pass: firstStage(steps) } : {}
  return { ...handIn, ...WAYS[stage] }
}

/** The moves that have to give a reason. */
export const REASONED: ReadonlySet<PersonMove> = new Set(['return', 'spike', 'reopen'])

/**
 * Why a person may not make a move in a house of these steps; null where they may. Two 审 are never by the same person, and a 审 passes only
 * after its 校, where it has one.
 * @param who the person, as they call themselves
 */
export function refusalOf(
  { stage, decisions = [] }: ReviewState,
  move: PersonMove,
  who: string,
  opinion: string,
  steps: ReviewSteps,
): Refusal | null {
  if (movesFrom(stage, steps)[move] === undefined) return 'notNow'
  if (samePerson(who, '')) return 'noName'
  if (REASONED.has(move) && opinion.trim() === '') return 'noOpinion'
  const step = stepOf(stage, steps)
  if (step === undefined) return null
  const { passes, proofs } = roundOf(decisions)
  if (move === 'proof') return proofs.has(step.stage) ? 'proofDone' : null
  if (move !== 'pass') return null
  if ([...passes.values()].some((pass) => samePerson(pass.who, who))) return 'samePerson'
  return step.proof !== null && !proofs.has(step.stage) ? 'proofFirst' : null
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
