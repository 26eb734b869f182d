import { parentPort, workerData } from 'node:worker_threads'
import { threadFileSystem } from '../../files/threadFileSystem.ts'
import { answerIndex } from './answerIndex.ts'
import { dictionaries } from './dictionaries.ts'
import type { IndexAsk, IndexJob, IndexReply, ReadAsk, ReadReply } from './indexMessages.ts'
import { keepIndex } from './keepIndex.ts'
import { makeWords } from './makeWords.ts'
import { readEntry } from './readEntry.ts'

/** The program of both threads of an index: one keeps it, the other, when there is much to read, reads for it. */
const job = workerData as IndexJob
if (job.role === 'keeper') {
  const index = await keepIndex(threadFileSystem, job.library, job.file, (news) => post({ news }))
  parentPort?.on('message', (ask: IndexAsk) => {
    if (ask.what === 'changed') index?.changed(ask.id)
    else if (ask.what === 'look') index?.look()
    else if (index !== null) void answer(ask)
  })
  const answer = async (ask: Extract<IndexAsk, { call: number }>): Promise<void> => {
    if (index === null) return
    post({ call: ask.call, result: await (ask.what === 'stop' ? index.stop() : answerIndex(index, ask)) })
  }
} else {
  const { library } = job
  parentPort?.on('message', ({ batch, wanted }: ReadAsk) => {
    void (async () => {
      const known = await dictionaries()
      const docs = await Promise.all(
        wanted.map(async ({ id, mark }) => {
          const doc = await readEntry(threadFileSystem, library, id, mark)
          return { ...doc, made: makeWords(doc, known) }
        }),
      )
      parentPort?.postMessage(
        { batch, docs } satisfies ReadReply,
        docs.map(({ made }) => made.words.buffer),
      )
    })()
  })
}

function post(reply: IndexReply): void {
  parentPort?.postMessage(reply)
}
