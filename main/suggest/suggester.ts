import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { Suggested, SuggestAsk } from '../../src/suggest/suggestion.ts'
import { createThread, type ThreadLimits } from '../apart/createThread.ts'
import { programPath } from '../apart/programPath.ts'

/** Milliseconds and megabytes one text may take. */
const LIMITS: ThreadLimits = { time: 15_000, memory: 512 }

/** Reads texts for what their metadata could say. */
export type Suggester = (ask: SuggestAsk) => Promise<Result<Suggested, DeskError>>

/** Makes a reader with a thread of its own, which starts with the first question. */
export function suggester(
  program: string = programPath(import.meta.dirname, 'suggestWorker'),
  limits: ThreadLimits = LIMITS,
): Suggester {
  const ask = createThread<SuggestAsk, Suggested>(program, limits)
  return async (question) => {
    const heard = await ask(question)
    if (heard.kind === 'answered') return ok(heard.answer)
    return err(deskError('suggest.failed', { detail: heard.kind === 'late' ? 'late' : heard.cause.message }))
  }
}
