import { deskError, type DeskError } from '../../src/base/deskError.ts'
import type { Result } from '../../src/base/result.ts'
import { holdsUnsaved, saveStep, type SaveEvent, type SaveState, type Write } from '../../src/saving/saveState.ts'
import type { Saved } from '../../src/contract/answers.ts'

/** The rest after which an article saves itself, in milliseconds after the last edit. */
export const REST_BEFORE_SAVE = 5000

/**
 * From the end of one save to the next that is asked for while one types, in milliseconds. What is typed meanwhile is in the journal; a person
 * who holds Ctrl S down does not make the disk write as fast as it can.
 */
export const BETWEEN_SAVES = 200

/** What the keeper of an open article works with. */
export interface SaveKeeperOptions {
  readonly start: SaveState
  /** writes what is on screen now; `asked`: by the person, not by itself */
  readonly write: (write: Write, asked: boolean) => Promise<Result<Saved, DeskError>>
  /** resolves when no composition is under way */
  readonly settled: () => Promise<void>
  /** whether the article may be saved without being asked; false while it holds losses nobody has accepted */
  readonly mayAutosave: () => boolean
  /** told of every state that differs to the eye; not of each edit */
  readonly changed: (state: SaveState) => void
  readonly saved: (saved: Saved) => void
  readonly failed: (error: DeskError) => void
}

/** Keeps one open article saved: the machine of `saveState.ts` with its effects. */
export interface SaveKeeper {
  readonly state: () => SaveState
  /** Lets something happen to the article. Cheap for `edited`. */
  readonly tell: (event: SaveEvent) => void
  /** Saves when no composition is under way; resolves when the running save, if any, has ended. */
  readonly save: (asked: boolean) => Promise<void>
  /** The session is over: nothing is saved by itself any more, late answers are not heard. */
  readonly stop: () => void
}

/** Makes the keeper of an article just opened. */
export function createSaveKeeper(options: SaveKeeperOptions): SaveKeeper {
  let state = options.start
  let running: Promise<void> | null = null
  let rest: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  /** of the last save that succeeded, in milliseconds */
  let ended = -Infinity

  function tell(event: SaveEvent): void {
    const before = state
    const step = saveStep(state, event)
    state = step.state
    if (event.kind === 'edited') waitForRest()
    if (event.kind !== 'edited' || before.kind !== state.kind) options.changed(state)
    const asked = event.kind === 'keepMine' || event.kind === 'merged' || (event.kind === 'saveAsked' && event.asked)
    if (step.write !== null) running = run(step.write, asked)
  }

  function waitForRest(): void {
    clearTimeout(rest)
    if (state.kind === 'dirty' || state.kind === 'saving') rest = setTimeout(() => void save(false), REST_BEFORE_SAVE)
  }

  async function run(write: Write, asked: boolean): Promise<void> {
    const answer = await attempt(write, asked)
    running = null
    if (stopped) return
    if (answer.ok) {
      ended = Date.now()
      options.saved(answer.value)
      tell({ kind: 'saved', etag: answer.value.etag })
    } else {
      tell({ kind: 'saveFailed', error: answer.error })
      options.failed(answer.error)
    }
    if (state.kind === 'dirty') waitForRest()
  }

  async function attempt(write: Write, asked: boolean): Promise<Result<Saved, DeskError>> {
    try {
      await options.settled()
      return await options.write(write, asked)
    } catch (cause) {
      return { ok: false, error: deskError('desk.failed', { detail: String(cause) }) }
    }
  }

  async function save(asked: boolean): Promise<void> {
    const early = ended + BETWEEN_SAVES - Date.now()
    if (asked && early > 0 && state.kind === 'dirty')
      await new Promise((done) => setTimeout(done, Math.min(early, BETWEEN_SAVES)))
    await options.settled()
    if (stopped || (!asked && !options.mayAutosave())) return
    if (holdsUnsaved(state)) tell({ kind: 'saveAsked', asked })
    while (running !== null) await running
  }

  return {
    state: () => state,
    tell,
    save,
    stop() {
      stopped = true
      clearTimeout(rest)
    },
  }
}
