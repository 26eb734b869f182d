import { isJsonObject } from '../../article/isJsonObject.ts'
import { REVIEW_STAGES, type ReviewStage } from '../../article/reviewNames.ts'
import { REVIEW_STEPS, type ReviewSteps } from '../reviewSteps.ts'
import { stepProblems, type StepProblem } from './stepProblems.ts'
import { stepWritten, writtenStep, type WrittenStep } from './writtenStep.ts'

/** The steps of a library. */
export interface LibrarySteps {
  /** those that hold: the library's own, or 三审三校 where it has none, or none that can be used */
  readonly steps: ReviewSteps
  /** why the library's own cannot be used */
  readonly problems: readonly StepProblem[]
}

const NO_TABLE: StepProblem = { stage: null, part: null, kind: 'noTable' }

/** Reads the steps of a library's file. A table that is wrong anywhere is not used at all: half of it might let pass what the house would not. */
export function readSteps(library: Readonly<Record<string, unknown>>): LibrarySteps {
  const { reviewSteps } = library
  if (reviewSteps === undefined) return { steps: REVIEW_STEPS, problems: [] }
  const written = writtenSteps(reviewSteps)
  const problems = written === null ? [NO_TABLE] : stepProblems(written)
  if (written === null || problems.length > 0) return { steps: REVIEW_STEPS, problems }
  return { steps: written.map(stepWritten), problems }
}

/** Null where it is no table of steps. What it does not say of a step is as it is in every house. */
function writtenSteps(raw: unknown): WrittenStep[] | null {
  if (!Array.isArray(raw)) return null
  const said = new Map<ReviewStage, Partial<WrittenStep>>()
  for (const line of raw as readonly unknown[]) {
    const read = isJsonObject(line) ? writtenLine(line) : null
    if (read === null || said.has(read.stage)) return null
    said.set(read.stage, read)
  }
  return REVIEW_STEPS.map((step) => ({ ...writtenStep(step, 'zh'), ...said.get(step.stage) }))
}

function writtenLine(
  line: Readonly<Record<string, unknown>>,
): (Partial<WrittenStep> & Pick<WrittenStep, 'stage'>) | null {
  const { used, review, proof } = line
  const stage = REVIEW_STAGES.find((known) => known === line.stage)
  if (stage === undefined) return null
  if (used !== undefined && typeof used !== 'boolean') return null
  if (review !== undefined && typeof review !== 'string') return null
  if (proof !== undefined && proof !== null && typeof proof !== 'string') return null
  return {
    stage,
    ...(used === undefined ? {} : { used }),
    ...(review === undefined ? {} : { review }),
    ...(proof === undefined ? {} : { proof }),
  }
}
