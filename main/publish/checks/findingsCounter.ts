import { createThread, type ThreadLimits } from '../../apart/createThread.ts'
import { programPath } from '../../apart/programPath.ts'
import type { CountAsk, SavedCounts } from './countSaved.ts'

/** Milliseconds and megabytes one stretch of articles may take. */
const LIMITS: ThreadLimits = { time: 60_000, memory: 1024 }

/** Counts what the checks find in saved articles; null for one that could not be checked. Never throws. */
export type FindingsCounter = (ask: CountAsk) => Promise<SavedCounts>

/** Makes a counter with a thread of its own, which starts with the first question. */
export function findingsCounter(
  program: string = programPath(import.meta.dirname, 'findingsWorker'),
  limits: ThreadLimits = LIMITS,
): FindingsCounter {
  const ask = createThread<CountAsk, SavedCounts>(program, limits)
  return async (question) => {
    const heard = await ask(question)
    return heard.kind === 'answered' ? heard.answer : { measure: '', checked: question.ids.map(() => null) }
  }
}
