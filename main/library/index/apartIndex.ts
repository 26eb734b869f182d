import { Worker } from 'node:worker_threads'
import type { DeskError } from '../../../src/base/deskError.ts'
import type { Result } from '../../../src/base/result.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import type { ArticleIndex } from '../articleIndex.ts'
import { createArticleIndex } from '../createArticleIndex.ts'
import { programPath } from '../../apart/programPath.ts'
import { answerIndex } from './answerIndex.ts'
import type { IndexAsk, IndexJob, IndexQuestion, IndexReply } from './indexMessages.ts'
import type { IndexNews } from './libraryIndex.ts'

type NumberedAsk = Extract<IndexAsk, { call: number }>

/** An index's own news, and how it is kept where that is worth a word. */
export type KeptNews =
  Exclude<IndexNews, { kind: 'broken' }> | { readonly kind: 'thrownAway' } | { readonly kind: 'inMemory' }

/**
 * Makes the index of a library in a thread of its own, over a file. Where there can be no database, or the thread ends, or breaks for the
 * second time, the index goes on in memory; a file that breaks under it is thrown away once.
 * @param file of the database; it can be deleted at any time
 */
export function apartIndex(
  fs: FileSystem,
  library: string,
  file: string,
  tell: (news: KeptNews) => void,
): ArticleIndex {
  const waiting = new Map<number, { readonly ask: NumberedAsk; readonly resolve: (result: unknown) => void }>()
  let memory: ArticleIndex | null = null
  let calls = 0
  let broke = 0
  let stopped = false
  let ending: Promise<void> | null = null
  let thread = start()

  function start(): Worker {
    const worker = new Worker(programPath(import.meta.dirname, 'indexWorker'), {
      workerData: { role: 'keeper', library, file } satisfies IndexJob,
    })
    worker.unref()
    worker.on('message', (reply: IndexReply) => {
      if (worker !== thread) return
      if ('call' in reply) settle(reply.call, reply.result)
      else hear(reply.news)
    })
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      if (worker === thread && !stopped) goOnInMemory()
    })
    return worker
  }

  function settle(call: number, result: unknown): void {
    waiting.get(call)?.resolve(result)
    waiting.delete(call)
    if (waiting.size === 0) thread.unref()
  }

  function hear(news: Extract<IndexReply, { news: unknown }>['news']): void {
    switch (news.kind) {
      case 'none':
        return goOnInMemory()
      case 'broken':
        return void renew()
      default:
        tell(news)
    }
  }

  async function renew(): Promise<void> {
    const old = thread
    broke += 1
    if (broke > 1) return goOnInMemory()
    await old.terminate()
    for (const end of ['', '-wal', '-shm', '-journal']) await fs.remove(`${file}${end}`).catch(() => undefined)
    if (stopped) return
    thread = start()
    tell({ kind: 'thrownAway' })
    for (const { ask } of waiting.values()) thread.postMessage(ask)
  }

  function goOnInMemory(): void {
    if (memory !== null) return
    memory = createArticleIndex(fs, library)
    tell({ kind: 'inMemory' })
    void thread.terminate()
    for (const [call, { ask }] of waiting) void answerIndex(memory, ask).then((result) => settle(call, result))
  }

  function ask<T>(question: IndexQuestion) {
    if (memory !== null) return answerIndex(memory, question) as Promise<Result<T, DeskError>>
    calls += 1
    const call = calls
    return new Promise<Result<T, DeskError>>((resolve) => {
      const asked: NumberedAsk = { call, ...question }
      waiting.set(call, { ask: asked, resolve: resolve as (result: unknown) => void })
      // Who waits for an answer is not to be left alone by a program that thinks it is done.
      thread.ref()
      thread.postMessage(asked)
    })
  }

  return {
    list: (query) => ask({ what: 'list', query, limit: 0 }),
    search: (query, limit) => ask({ what: 'search', query, limit }),
    page: (query, order, from, count, keep, follow) => ask({ what: 'page', query, order, from, count, keep, follow }),
    ids: (query, order) => ask({ what: 'ids', query, order }),
    entries: (ids) => ask({ what: 'entries', ids }),
    counts: (queries) => ask({ what: 'counts', queries }),
    remembered: () => ask({ what: 'remembered' }),
    alike: (id) => ask({ what: 'alike', id }),
    used: (list) => ask({ what: 'used', list }),
    measure: () => ask({ what: 'measure' }),
    putFindings: (measure, checked) => ask({ what: 'putFindings', measure, checked }),
    whole: async () => void (await ask({ what: 'whole' })),
    changed(id) {
      if (memory === null) thread.postMessage({ what: 'changed', id } satisfies IndexAsk)
    },
    look() {
      if (memory === null) thread.postMessage({ what: 'look' } satisfies IndexAsk)
    },
    stop: () => (ending ??= stop()),
  }

  async function stop(): Promise<void> {
    stopped = true
    if (memory !== null) return memory.stop()
    calls += 1
    const call = calls
    const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
    const closed = new Promise<unknown>((resolve) => {
      waiting.set(call, { ask: { call, what: 'stop' }, resolve })
      thread.ref()
      thread.postMessage({ call, what: 'stop' } satisfies IndexAsk)
    })
    await Promise.race([closed, ended])
    await thread.terminate()
  }
}
