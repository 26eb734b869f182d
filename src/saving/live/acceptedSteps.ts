/** A step that the desk took in, and who made it. */
export interface AcceptedStep {
  readonly step: unknown
  /** the word that one opening of the article in one window goes by */
  readonly client: string
}

/** The steps the desk took in last, in order: what a window that was not told of them has missed. */
export interface AcceptedSteps {
  /** steps before those that are kept */
  start: number
  readonly steps: AcceptedStep[]
}

/** So many are kept at least; one that missed more takes the article anew. */
export const KEPT_STEPS = 5000

/** Nothing taken in yet. */
export function noSteps(revision: number): AcceptedSteps {
  return { start: revision, steps: [] }
}

/** Notes steps just taken in; forgets the oldest now and then. Costs what the steps are. */
export function noteSteps(accepted: AcceptedSteps, steps: readonly unknown[], client: string): void {
  for (const step of steps) accepted.steps.push({ step, client })
  if (accepted.steps.length > 2 * KEPT_STEPS) {
    accepted.start += accepted.steps.splice(0, accepted.steps.length - KEPT_STEPS).length
  }
}

/** The steps from a revision on; null where they are no longer known, or that revision is not reached yet. */
export function stepsSince({ start, steps }: AcceptedSteps, revision: number): readonly AcceptedStep[] | null {
  return revision < start || revision > start + steps.length ? null : steps.slice(revision - start)
}
