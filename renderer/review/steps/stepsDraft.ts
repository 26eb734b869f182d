import { isJsonObject } from '../../../src/article/isJsonObject.ts'
import type { Language } from '../../../src/base/language.ts'
import type { ReviewSteps } from '../../../src/review/reviewSteps.ts'
import { stepWritten, writtenStep, type WrittenStep } from '../../../src/review/stored/writtenStep.ts'
import { parseJson } from '../../../src/base/parseJson.ts'

/** Review steps that a person changed and did not save. */
export interface StepsDraft {
  readonly steps: readonly WrittenStep[]
  /** begun over other steps than those that hold now */
  readonly isOvertaken: boolean
}

/** The draft as words that can be kept. */
export function keptStepsDraft(steps: readonly WrittenStep[], over: ReviewSteps, language: Language): string {
  return JSON.stringify({ over, language, steps })
}

/**
 * Reads what `keptStepsDraft` made, in a language: names that every desk has are known in both.
 * @param now the steps that hold now
 * @returns null where nothing was kept, or it is no draft of such steps
 */
export function readStepsDraft(kept: string, now: ReviewSteps, language: Language): StepsDraft | null {
  const read = parseJson(kept)
  if (!isJsonObject(read) || !Array.isArray(read.steps) || read.steps.length !== now.length) return null
  const given = (read.steps as readonly unknown[]).filter(isWritten)
  if (now.some(({ stage }, at) => given[at]?.stage !== stage)) return null
  const steps = given.map((step) => (read.language === language ? step : writtenStep(stepWritten(step), language)))
  return { steps, isOvertaken: JSON.stringify(read.over) !== JSON.stringify(now) }
}

function isWritten(read: unknown): read is WrittenStep {
  if (!isJsonObject(read)) return false
  const { stage, used, review, proof } = read
  return (
    typeof stage === 'string' &&
    typeof used === 'boolean' &&
    typeof review === 'string' &&
    (proof === null || typeof proof === 'string')
  )
}
