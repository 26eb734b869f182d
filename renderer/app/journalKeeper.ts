import type { MetadataPatch } from '../../src/article/metadata.ts'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import type { InputOf } from '../../src/contract/channels.ts'
import type { Result } from '../../src/base/result.ts'
import type { Journaled } from '../../src/contract/answers.ts'

/** How long what is typed waits at most before it is sent to the journal, in milliseconds. */
export const BATCH_EVERY = 250

/** How long a batch that could not be kept waits before it is sent again, in milliseconds. */
const TRY_AGAIN_AFTER = 2000

/** A step of the body, as far as the journal needs to know it. */
export interface JournalStep {
  toJSON(): unknown
}

/** What is sent at once. */
export interface Batch {
  /** steps before these since the article was opened */
  readonly revision: number
  readonly steps: InputOf<'article.journal'>['steps']
  readonly metadata: MetadataPatch | null
}

/** Brings everything that is done to one open article to the desk's journal, in order, in small batches. */
export interface JournalKeeper {
  /** Steps that were just applied to the body. Costs the same whatever the size of the article. */
  readonly add: (steps: readonly JournalStep[]) => void
  /** Fields that were just changed. */
  readonly patch: (metadata: MetadataPatch) => void
  /** Steps since the article was opened, sent or not: what a copy of the body taken now holds. */
  readonly revision: () => number
  /** Sends what waits; resolves when it is on the disk, or could not be put there. */
  readonly flush: () => Promise<void>
  /** The session is over: nothing more is sent. */
  readonly stop: () => void
}

/**
 * Makes the keeper of an article just opened.
 * @param start the revision that the desk answered
 * @param send puts a batch into the journal
 */
export function createJournalKeeper(
  start: number,
  send: (batch: Batch) => Promise<Result<Journaled, DeskError>>,
): JournalKeeper {
  let kept = start
  let steps: JournalStep[] = []
  let metadata: MetadataPatch | null = null
  let underWay = 0
  let running: Promise<boolean> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  const waits = () => steps.length > 0 || metadata !== null

  function later(after: number): void {
    if (timer !== undefined || stopped) return
    timer = setTimeout(() => {
      timer = undefined
      void flush()
    }, after)
  }

  async function sendOnce(): Promise<boolean> {
    const batch = { steps, metadata }
    steps = []
    metadata = null
    underWay = batch.steps.length
    const answer = await attempt({
      revision: kept,
      steps: batch.steps.map((step) => step.toJSON() as Batch['steps'][number]),
      metadata: batch.metadata,
    })
    underWay = 0
    if (answer.ok) {
      kept = answer.value.revision
      return true
    }
    // Nothing is dropped: it goes before whatever came meanwhile.
    steps = [...batch.steps, ...steps]
    metadata = batch.metadata === null ? metadata : { ...batch.metadata, ...(metadata ?? {}) }
    return false
  }

  async function attempt(batch: Batch): Promise<Result<Journaled, DeskError>> {
    try {
      return await send(batch)
    } catch (cause) {
      return { ok: false, error: deskError('desk.failed', { detail: String(cause) }) }
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    while (waits() && !stopped) {
      running ??= sendOnce().finally(() => (running = null))
      if (!(await running)) return later(TRY_AGAIN_AFTER)
    }
    if (running !== null) await running
  }

  return {
    add(more) {
      for (const step of more) steps.push(step)
      later(BATCH_EVERY)
    },
    patch(more) {
      metadata = { ...metadata, ...more }
      later(BATCH_EVERY)
    },
    revision: () => kept + underWay + steps.length,
    flush,
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
