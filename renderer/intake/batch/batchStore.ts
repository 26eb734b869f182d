import { create } from 'zustand'
import type { DeskError } from '../../../src/base/deskError.ts'
import type { Result } from '../../../src/base/result.ts'
import type { ImportOutcome } from '../../../src/intake/batch/importOutcome.ts'

/** One manuscript of a batch: its files' names, and how it is imported. */
export interface BatchSource {
  readonly files: readonly string[]
  readonly run: () => Promise<Result<ImportOutcome, DeskError>>
  /** the files one by one, where it turns out that they are not one article */
  readonly split: () => readonly BatchSource[]
}

/** A manuscript of a batch with what became of it. */
export interface BatchRow {
  readonly files: readonly string[]
  readonly outcome: ImportOutcome | null
  readonly error: DeskError | null
}

/** `running` until the last one is done; `paused` and `stopped` take effect after the one at hand, which is imported whole. */
export type BatchPhase = 'idle' | 'running' | 'paused' | 'stopped' | 'done'

interface BatchState {
  readonly phase: BatchPhase
  readonly rows: readonly BatchRow[]
  /** how many are done */
  readonly done: number
  /** the index of the one at hand; null when the batch is over */
  readonly working: number | null
  readonly isShown: boolean
  /** Imports one manuscript after the other; resolves when the last is done or the batch was stopped. One batch at a time: false while another runs. */
  readonly start: (sources: readonly BatchSource[]) => Promise<boolean>
  readonly pause: () => void
  readonly resume: () => void
  readonly stop: () => void
  /**
   * Takes an article of several pages apart once the batch is over: it is removed, and each of its files is imported by itself. Its row gives way
   * to theirs.
   * @param remove moves the article to the bin; false where it stays, and then all stays as it is
   */
  readonly takeApart: (row: BatchRow, remove: () => Promise<boolean>) => Promise<void>
  /** Shows or hides what is told; a batch goes on meanwhile. */
  readonly show: (isShown: boolean) => void
}

function waiting({ files }: BatchSource): BatchRow {
  return { files, outcome: null, error: null }
}

let wake: (() => void) | null = null

/** The batch of this window. */
export const useBatch = create<BatchState>((set, get) => {
  const phase = () => get().phase
  let queue: BatchSource[] = []
  async function settle(source: BatchSource): Promise<BatchRow> {
    const result = await source.run()
    return { files: source.files, outcome: result.ok ? result.value : null, error: result.ok ? null : result.error }
  }
  /** Puts the files of a row into its place, one by one. */
  function spread(index: number): void {
    const parts = queue[index]!.split()
    queue.splice(index, 1, ...parts)
    set(({ rows }) => ({ rows: rows.toSpliced(index, 1, ...parts.map(waiting)) }))
  }
  /** Runs the batch from one place to another, which moves on as rows give way to more. */
  async function run(from: number, isBefore: (index: number) => boolean): Promise<void> {
    for (let index = from; isBefore(index); index += 1) {
      if (phase() === 'paused') await new Promise<void>((resolve) => (wake = resolve))
      if (phase() === 'stopped') break
      set({ working: index })
      const row = await settle(queue[index]!)
      if (row.error?.code === 'input.notOneArticle' && row.files.length > 1) {
        spread(index)
        index -= 1
        continue
      }
      set(({ rows, done }) => ({ rows: rows.with(index, row), done: done + 1 }))
    }
    set({ working: null })
  }
  return {
    phase: 'idle',
    rows: [],
    done: 0,
    working: null,
    isShown: false,
    async start(sources) {
      if (phase() === 'running' || phase() === 'paused') return false
      queue = [...sources]
      set({ phase: 'running', rows: queue.map(waiting), done: 0, isShown: true })
      await run(0, (index) => index < queue.length)
      if (phase() !== 'stopped') set({ phase: 'done' })
      return true
    },
    async takeApart(row, remove) {
      const before = phase()
      if (before !== 'done' && before !== 'stopped') return
      const index = get().rows.indexOf(row)
      if (index < 0 || row.outcome === null || row.files.length < 2) return
      // Taken before the first wait, so that a second press finds the batch at work.
      set({ phase: 'running' })
      if (await remove()) {
        const rest = queue.length - index - 1
        spread(index)
        set(({ done }) => ({ done: done - 1 }))
        await run(index, (at) => at < queue.length - rest)
      }
      if (phase() !== 'stopped') set({ phase: before })
    },
    pause() {
      if (phase() === 'running') set({ phase: 'paused' })
    },
    resume() {
      if (phase() !== 'paused') return
      set({ phase: 'running' })
      wake?.()
    },
    stop() {
      if (phase() !== 'running' && phase() !== 'paused') return
      set({ phase: 'stopped' })
      wake?.()
    },
    show: (isShown) => set({ isShown }),
  }
})
