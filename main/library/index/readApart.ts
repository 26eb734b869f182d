import { Worker } from 'node:worker_threads'
import type { FileSystem } from '../../files/fileSystem.ts'
import type { IndexDoc } from './indexDoc.ts'
import { programPath } from '../../apart/programPath.ts'
import type { IndexJob, ReadAsk, ReadReply } from './indexMessages.ts'
import { readHere } from './readHere.ts'
import type { ToRead } from './sweepLibrary.ts'

/** Fewer are read at once: no thread would be ready sooner. */
const FEW = 300
const BATCH = 200
/** Batches under way: one is read while the one before is kept. */
const AHEAD = 3

/** A reader of entries that takes a thread of its own where there is much to read. */
export interface ApartReader {
  readonly read: (wanted: readonly ToRead[]) => AsyncIterable<readonly IndexDoc[]>
  /** Ends the thread; what is being read comes to nothing. */
  stop(): void
}

/** Makes the reader. */
export function readApart(fs: FileSystem, library: string): ApartReader {
  const here = readHere(fs, library)
  let worker: Worker | null = null

  async function* apart(wanted: readonly ToRead[]): AsyncIterable<readonly IndexDoc[]> {
    const thread = new Worker(programPath(import.meta.dirname, 'indexWorker'), {
      workerData: { role: 'reader', library } satisfies IndexJob,
    })
    worker = thread
    const waiting = new Map<number, (docs: readonly IndexDoc[] | null) => void>()
    thread.on('message', ({ batch, docs }: ReadReply) => waiting.get(batch)?.(docs))
    // A thread that dies answers nothing more: what it had is read here.
    const end = () => waiting.forEach((resolve) => resolve(null))
    thread.on('error', end)
    thread.on('exit', end)
    const ask = (batch: number): Promise<readonly IndexDoc[] | null> | null => {
      const part = wanted.slice(batch * BATCH, (batch + 1) * BATCH)
      if (part.length === 0) return null
      return new Promise((resolve) => {
        waiting.set(batch, resolve)
        if (worker === thread) thread.postMessage({ batch, wanted: part } satisfies ReadAsk)
        else resolve(null)
      })
    }
    try {
      const under = Array.from({ length: AHEAD }, (_, batch) => ask(batch))
      for (let batch = 0; ; batch += 1) {
        const docs = under.shift() ?? null
        if (docs === null) return
        under.push(ask(batch + AHEAD))
        yield (await docs) ?? (await all(here(wanted.slice(batch * BATCH, (batch + 1) * BATCH))))
        waiting.delete(batch)
      }
    } finally {
      if (worker === thread) worker = null
      await thread.terminate()
    }
  }

  return {
    read: (wanted) => (wanted.length < FEW ? here(wanted) : apart(wanted)),
    stop() {
      const thread = worker
      worker = null
      void thread?.terminate()
    },
  }
}

async function all(batches: AsyncIterable<readonly IndexDoc[]>): Promise<IndexDoc[]> {
  const docs: IndexDoc[] = []
  for await (const batch of batches) docs.push(...batch)
  return docs
}
