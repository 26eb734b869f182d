import type { Stage } from '../article/article.ts'
import type { Decision } from '../article/reviewState.ts'

/** What has been done since the article was last handed in, and still holds. */
export interface Round {
  /** by the stage that was passed */
  readonly passes: ReadonlyMap<Stage, Decision>
  /** by the stage it was done in */
  readonly proofs: ReadonlyMap<Stage, Decision>
}

/** Reads the present round from the record: handing in begins a new one, opening again takes back what was decided from there on. */
export function roundOf(decisions: readonly Decision[]): Round {
  const passes = new Map<Stage, Decision>()
  const proofs = new Map<Stage, Decision>()
  for (const decision of decisions) {
    const { move, from, to } = decision
    if (move === 'proof') proofs.set(from, decision)
    else if (move === 'pass' && (from === 'draft' || from === 'returned')) {
      passes.clear()
      proofs.clear()
    } else if (move === 'pass') passes.set(from, decision)
    else if (move === 'reopen' || move === 'edited') {
      passes.delete(to)
      proofs.delete(to)
    }
  }
  return { passes, proofs }
}
