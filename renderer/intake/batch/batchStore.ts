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
  readonly isShown: boolean
  /** Imports one manuscript after the other; resolves when the last is done or the batch was stopped. One batch at a time: false while another runs. */
  readonly start: (sources: readonly BatchSource[]) => Promise<boolean>
  readonly pause: () => void
  readonly resume: () => void
  readonly stop: () => void
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
  async function settle(source: BatchSource): Promise<BatchRow> {
    const result = await source.run()
    return { files: source.files, outcome: result.ok ? result.value : null, error: result.ok ? null : result.error }
  }
  return {
    phase: 'idle',
    rows: [],
    done: 0,
    isShown: false,
    async start(sources) {
      if (phase() === 'running' || phase() === 'paused') return false
      const queue = [...sources]
      const rows = queue.map(waiting)
      set({ phase: 'running', rows: [...rows], done: 0, isShown: true })
      for (let index = 0; index < queue.length; index += 1) {
        if (phase() === 'paused') await new Promise<void>((resolve) => (wake = resolve))
        if (phase() === 'stopped') break
        const row = await settle(queue[index]!)
        if (row.error?.code === 'input.notOneArticle' && row.files.length > 1) {
          const parts = queue[index]!.split()
          queue.splice(index, 1, ...parts)
          rows.splice(index, 1, ...parts.map(waiting))
          index -= 1
        } else rows[index] = row
        set({ rows: [...rows], done: index + 1 })
      }
      if (phase() !== 'stopped') set({ phase: 'done' })
      return true
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
