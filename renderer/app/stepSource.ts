import type { PaperHandle, PendingSteps, SharedStep } from '../editor/paperHandle.ts'

/** Where the steps of an open article are: its paper, or what a paper left that is gone. */
export type StepSource = Pick<PaperHandle, 'pending' | 'takeIn' | 'isComposing' | 'settled'> & {
  /** whether steps of other windows can be taken in here: only where there is a paper */
  readonly isPaper: boolean
}

/** The steps of a paper. */
export function paperSteps(paper: PaperHandle): StepSource {
  return {
    isPaper: true,
    pending: () => paper.pending(),
    takeIn: (steps) => paper.takeIn(steps),
    isComposing: () => paper.isComposing(),
    settled: () => paper.settled(),
  }
}

/** The steps that no paper holds any more, or none yet: they can be sent, and confirmed. */
export function looseSteps(left: PendingSteps): StepSource {
  let { revision, steps } = left
  return {
    isPaper: false,
    pending: () => ({ revision, steps, size: left.size }),
    takeIn(own: readonly SharedStep[]) {
      revision += own.length
      steps = steps.slice(own.length)
    },
    isComposing: () => false,
    settled: () => Promise.resolve(),
  }
}
