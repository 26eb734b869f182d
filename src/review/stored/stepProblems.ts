import type { ReviewStage } from '../../article/reviewNames.ts'
import { LONGEST_STEP_NAME, type WrittenStep } from './writtenStep.ts'

/** What is wrong with a table of steps, and where; `part` null: with the table as a whole. */
export interface StepProblem {
  readonly stage: ReviewStage | null
  readonly part: 'used' | 'review' | 'proof' | null
  /** `marks`: a character that a name cannot have; `finalOff`: no 终审; `noTable`: what is stored is no table of steps */
  readonly kind: 'empty' | 'long' | 'marks' | 'same' | 'finalOff' | 'noTable'
}

/** What is wrong with the steps as they are written; nothing is asked of the names of a step that is not used. */
export function stepProblems(steps: readonly WrittenStep[]): StepProblem[] {
  const taken = new Set<string>()
  return steps.flatMap(({ stage, used, review, proof }): StepProblem[] => {
    if (!used) return stage === 'finalReview' ? [{ stage, part: 'used', kind: 'finalOff' }] : []
    return ([['review', review], ...(proof === null ? [] : [['proof', proof]])] as const).flatMap(([part, name]) => {
      const kind = problemOf(String(name), taken)
      return kind === null ? [] : [{ stage, part: part as 'review' | 'proof', kind }]
    })
  })
}

/** Marks that stand for something in a query, where the names are searched for; and what cannot be seen. */
const MARKS = /[|｜/,，、:："“”]|\p{C}/u

function problemOf(text: string, taken: Set<string>): StepProblem['kind'] | null {
  const name = text.trim()
  if (name === '') return 'empty'
  if (MARKS.test(name)) return 'marks'
  if ([...name].length > longestOf(name)) return 'long'
  const plain = name.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  if (taken.has(plain)) return 'same'
  taken.add(plain)
  return null
}

/** Letters are narrower, and names in them longer. */
function longestOf(name: string): number {
  return /^[\p{Script=Latin}\d\s.-]+$/u.test(name) ? 2 * LONGEST_STEP_NAME : LONGEST_STEP_NAME
}
