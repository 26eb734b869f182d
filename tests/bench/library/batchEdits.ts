import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { nodeFileSystem } from '../../../main/files/fileSystem.ts'
import { generatedLibrary } from '../../helpers/generatedLibrary.ts'
import { plainDesk, valueOf } from '../../helpers/plainDesk.ts'

/** What a batch of changes took, in seconds. */
export interface BatchEdits {
  readonly articles: number
  readonly plan: number
  readonly run: number
  readonly undo: number
}

/** Changes a field of every article of a generated library by the desk's own way, each written safely with a version, and takes it back. */
export async function batchEdits(count: number): Promise<BatchEdits> {
  const folder = mkdtempSync(join(tmpdir(), 'qingyang-edits-'))
  try {
    generatedLibrary(join(folder, '稿库'), count)
    const desk = await plainDesk(folder, nodeFileSystem)
    const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
      const began = performance.now()
      const made = await work()
      return [made, (performance.now() - began) / 1000]
    }
    try {
      // The library is indexed first.
      while (valueOf(await desk.ask('library.counts', { queries: ['导出:无'] })).counts[0] !== count) await pause(200)
      await pause(1000)
      const operation = { kind: 'set', field: 'source', find: '', text: '量一量的来源' } as const
      const [plan, planned] = await timed(async () =>
        valueOf(await desk.ask('edits.plan', { choice: { query: '' }, operation, profile: null })),
      )
      const [report, run] = await timed(async () => valueOf(await desk.ask('edits.run', { plan: plan.plan })))
      if (report.done !== plan.changed) throw new Error(`${report.done} of ${plan.changed} were changed`)
      const [back, undo] = await timed(async () => valueOf(await desk.ask('edits.undo', {})))
      if (back.done !== report.done) throw new Error(`${back.done} of ${report.done} were taken back`)
      return { articles: report.done, plan: planned, run, undo }
    } finally {
      await desk.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
