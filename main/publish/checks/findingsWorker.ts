import { parentPort } from 'node:worker_threads'
import { threadFileSystem } from '../../files/threadFileSystem.ts'
import { countSaved, type CountAsk } from './countSaved.ts'

/** Checks articles as they are saved, in a thread of its own: a table of a hundred must not keep the desk from answering. */
const count = countSaved(threadFileSystem, { now: () => new Date() })
parentPort?.on('message', (ask: CountAsk) => {
  void count(ask).then((counts) => parentPort?.postMessage(counts))
})
parentPort?.postMessage('ready')
