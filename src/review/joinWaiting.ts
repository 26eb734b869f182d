import type { Stage } from '../article/article.ts'
import { STAGES } from '../article/stages.ts'
import { stepOf, type ReviewSteps } from './reviewSteps.ts'

/** A stretch of articles of one stage. */
interface StageGroup {
  readonly name: string
  readonly count: number
}

/** Joins stretches of articles that wait for the same step: a stage whose step the house has no more, and the next. */
export function joinWaiting(groups: readonly StageGroup[], steps: ReviewSteps): StageGroup[] {
  const joined: StageGroup[] = []
  for (const { name, count } of groups) {
    const waits = Object.hasOwn(STAGES, name) ? (stepOf(name as Stage, steps)?.stage ?? name) : name
    const last = joined.at(-1)
    if (last?.name === waits) joined[joined.length - 1] = { name: waits, count: last.count + count }
    else joined.push({ name: waits, count })
  }
  return joined
}
