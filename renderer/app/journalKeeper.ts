import type { MetadataPatch } from '../../src/article/metadata.ts'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import type { Result } from '../../src/base/result.ts'
import type { Journaled, Saved } from '../../src/contract/answers.ts'
import type { InputOf } from '../../src/contract/channels.ts'
import type { DeskEvents } from '../../src/contract/event.ts'
import type { SharedStep } from '../editor/paperHandle.ts'
import type { StepSource } from './stepSource.ts'

/** How long what is typed waits at most before it is sent to the journal, in milliseconds. */
export const BATCH_EVERY = 200

/** How long a batch that could not be kept waits before it is sent again, in milliseconds. */
const TRY_AGAIN_AFTER = 2000

/** How long the paper may wait to hear that the desk has its own steps, in milliseconds: to tell it costs as much as a letter. */
export const CONFIRM_EVERY = 1000

/** How often a save is tried that finds other windows ahead. */
const MOST_TRIES = 5

/** What is sent at once. */
export type Batch = Omit<InputOf<'article.journal'>, 'id' | 'etag'>

/** What the keeper of an open article works with. */
export interface JournalKeeperOptions {
  /** the word that this opening of the article in this window goes by */
  readonly client: string
  /** where the steps are at first */
  readonly source: StepSource
  /** puts a batch into the journal */
  readonly send: (batch: Batch) => Promise<Result<Journaled, DeskError>>
  /** fields that another window changed, and this one did not meanwhile */
  readonly changed: (metadata: MetadataPatch) => void
  /** the paper is not what the desk has, and cannot become it */
  readonly lost: () => void
}

/** Brings everything that is done to one open article to the desk, in order, one request at a time; and what other windows did to the paper. */
export interface JournalKeeper {
  /** The body was changed. Costs the same whatever the size of the article. */
  readonly stir: () => void
  /** Fields that were just changed. */
  readonly patch: (metadata: MetadataPatch) => void
  /** The steps are elsewhere from now on: a paper was mounted, or went. */
  readonly attach: (source: StepSource) => void
  /** Takes in what another window did. */
  readonly hear: (edit: DeskEvents['article.edited']) => void
  /** Sends what waits; resolves when it is on the disk, or could not be put there. */
  readonly flush: () => Promise<void>
  /** Saves, with what waits sent along; nothing else is sent meanwhile. */
  readonly save: (ask: (batch: Batch) => Promise<Result<Saved, DeskError>>) => Promise<Result<Saved, DeskError>>
  /** Whether the body here is what the desk had at a revision: nothing waits, nothing is yet to be taken in. */
  readonly standsAt: (revision: number) => boolean
  /** The session is over: nothing more is sent. */
  readonly stop: () => void
}

/** Makes the keeper of an article just opened. */
export function createJournalKeeper({
  client,
  source: first,
  send,
  changed,
  lost,
}: JournalKeeperOptions): JournalKeeper {
  let source = first
  /** taken in by the desk, in order, and not yet by the paper */
  let inbox: SharedStep[] = []
  /** heard while a request was under way: its answer comes first */
  let early: DeskEvents['article.edited'][] = []
  let metadata: MetadataPatch | null = null
  let sending: MetadataPatch | null = null
  let lane: Promise<unknown> = Promise.resolve()
  let busy = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let confirming: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  /** steps the desk has, as far as this window knows */
  const known = () => source.pending().revision + inbox.length
  const hasForeign = () => inbox.some((step) => step.client !== client)
  const unsent = () => source.pending().steps.slice(inbox.filter((step) => step.client === client).length)
  const waits = () => unsent().length > 0 || metadata !== null

  function later(after: number): void {
    if (timer !== undefined || stopped) return
    timer = setTimeout(() => {
      timer = undefined
      void flush()
    }, after)
  }

  /** Brings what the desk took in to the paper, when no input method composes. */
  async function catchUp(): Promise<void> {
    clearTimeout(confirming)
    confirming = undefined
    while (inbox.length > 0 && !stopped) {
      if (!source.isPaper && hasForeign()) return
      if (source.isComposing()) {
        await source.settled()
        continue
      }
      const steps = inbox
      inbox = []
      try {
        source.takeIn(steps)
      } catch {
        stopped = true
        lost()
      }
    }
  }

  function take(): Batch {
    const batch: Batch = {
      client,
      revision: known(),
      steps: unsent().map((step) => step.toJSON() as Batch['steps'][number]),
      metadata: metadata === null ? null : { ...metadata },
      size: source.pending().size,
    }
    sending = metadata
    metadata = null
    return batch
  }

  /** Nothing is dropped: it goes before whatever came meanwhile. */
  function giveBack(): void {
    if (sending !== null) metadata = { ...sending, ...metadata }
    sending = null
  }

  function confirmed(batch: Batch): void {
    sending = null
    inbox.push(...batch.steps.map((step) => ({ step, client })))
    if (!stopped && inbox.length > 0) confirming ??= setTimeout(() => void catchUp(), CONFIRM_EVERY)
  }

  async function attempt<T>(ask: () => Promise<Result<T, DeskError>>): Promise<Result<T, DeskError>> {
    busy = true
    try {
      return await ask()
    } catch (cause) {
      return { ok: false, error: deskError('desk.failed', { detail: String(cause) }) }
    } finally {
      busy = false
    }
  }

  function hearEarly(): void {
    const heard = early
    early = []
    for (const edit of heard) hear(edit)
  }

  /** One request after the other, whatever asks for it. */
  function inLane<T>(job: () => Promise<T>): Promise<T> {
    const mine = lane.then(async () => {
      if (hasForeign()) await catchUp()
      return job()
    })
    lane = mine.catch(() => undefined).then(hearEarly)
    return mine
  }

  async function sendOnce(evenNothing = false): Promise<'done' | 'again' | 'failed'> {
    if (stopped || (!waits() && !evenNothing)) return 'done'
    const batch = take()
    const answer = await attempt(() => send(batch))
    if (!answer.ok) {
      giveBack()
      return 'failed'
    }
    if (answer.value.missed.length === 0) {
      confirmed(batch)
      return waits() ? 'again' : 'done'
    }
    giveBack()
    inbox.push(...answer.value.missed)
    await catchUp()
    return hasForeign() ? 'failed' : 'again'
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    for (;;) {
      // A paper that cannot be read now may be readable later.
      const outcome = await inLane(() => sendOnce()).catch(() => 'failed' as const)
      if (outcome === 'failed') later(TRY_AGAIN_AFTER)
      if (outcome !== 'again') return
    }
  }

  function hear(edit: DeskEvents['article.edited']): void {
    if (busy) {
      early.push(edit)
      return
    }
    const before = known() - edit.revision
    // A gap: the desk is asked for what is missing.
    if (before < 0) void inLane(() => sendOnce(true))
    else inbox.push(...edit.steps.slice(before).map((step) => ({ step, client: edit.client })))
    const fields = Object.entries(edit.metadata ?? {}).filter(([key]) => !(key in { ...sending, ...metadata }))
    if (fields.length > 0) changed(Object.fromEntries(fields))
    void catchUp()
  }

  async function saveOnce(
    ask: (batch: Batch) => Promise<Result<Saved, DeskError>>,
    tries: number,
  ): Promise<Result<Saved, DeskError>> {
    const batch = take()
    const answer = await attempt(() => ask(batch))
    if (answer.ok) confirmed(batch)
    else giveBack()
    if (answer.ok || answer.error.code !== 'journal.behind' || tries <= 1) return answer
    await sendOnce(true)
    return saveOnce(ask, tries - 1)
  }

  return {
    stir: () => later(BATCH_EVERY),
    patch(more) {
      metadata = { ...metadata, ...more }
      later(BATCH_EVERY)
    },
    attach(next) {
      source = next
      void catchUp()
    },
    hear,
    flush,
    save: (ask) => inLane(() => saveOnce(ask, MOST_TRIES)),
    standsAt: (revision) => !waits() && early.length === 0 && known() === revision,
    stop() {
      stopped = true
      clearTimeout(timer)
      clearTimeout(confirming)
    },
  }
}
