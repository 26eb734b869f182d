import { isJsonObject } from '../../article/isJsonObject.ts'
import { deskError, type DeskError } from '../../base/deskError.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { ReviewSteps } from '../reviewSteps.ts'
import { readSteps } from './readSteps.ts'
import { stepProblems } from './stepProblems.ts'
import { stepWritten, writtenStep, type WrittenStep } from './writtenStep.ts'

/** A change of a library's steps. */
export interface StepsChange {
  /** the steps that the person saw; others in the file by now are not written over */
  readonly seen: readonly WrittenStep[]
  /** all three, in order; null: as they are in every house */
  readonly steps: readonly WrittenStep[] | null
}

type Raw = Readonly<Record<string, unknown>>

/**
 * Makes the change in what a library's file holds; everything else in it stays, and what a newer desk wrote of a step. Errors are
 * `review.badSteps` and `review.stepsChanged` (another desk changed them meanwhile).
 */
export function changeSteps(library: Raw, { seen, steps }: StepsChange): Result<Raw, DeskError> {
  if (!sameSteps(readSteps(library).steps, seen.map(stepWritten))) return err(deskError('review.stepsChanged'))
  if (steps === null) {
    return ok(Object.fromEntries(Object.entries(library).filter(([key]) => key !== 'reviewSteps')))
  }
  if (stepProblems(steps).length > 0) return err(deskError('review.badSteps'))
  const lines: readonly unknown[] = Array.isArray(library.reviewSteps) ? library.reviewSteps : []
  const before = (stage: string) => lines.filter(isJsonObject).find((line) => line.stage === stage)
  const reviewSteps = steps.map(stepWritten).map((step) => ({ ...before(step.stage), ...writtenStep(step, 'zh') }))
  return ok({ ...library, reviewSteps })
}

function sameSteps(one: ReviewSteps, other: ReviewSteps): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
