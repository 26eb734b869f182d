import { Worker } from 'node:worker_threads'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, type Result } from '../../../src/base/result.ts'
import type { Manuscript } from '../../../src/intake/manuscript.ts'
import { readManuscript } from '../readManuscript.ts'
import { sniffManuscript, type ManuscriptKind } from '../sniffManuscript.ts'
import type { ReadRequest } from './readRequest.ts'
import { workerFile } from './workerFile.ts'

/** What one file may take. */
export interface ApartLimits {
  /** milliseconds */
  readonly time: number
  /** megabytes of the thread's heap */
  readonly memory: number
}

const USUAL: ApartLimits = { time: 60_000, memory: 1024 }

/** Bytes of a text that is read at once: no thread would be ready sooner. */
const SMALL = 1024 * 1024
/** What can keep a reader busy whatever its size. */
const APART: ReadonlySet<ManuscriptKind> = new Set(['word', 'page'])

/** Reads a file's bytes as a manuscript, off the desk's own thread. */
export type ApartReader = (bytes: Uint8Array, path?: string) => Promise<Result<Manuscript, DeskError>>

/**
 * Makes a reader that works in a thread of its own, one file after the other, so that the desk answers all the while. A file that takes too
 * long or too much memory ends the thread and is `input.tooHard`; the next one gets a new thread. An idle thread keeps no program from ending.
 * @param program the thread's program
 */
export function apartReader(limits: ApartLimits = USUAL, program: string = workerFile()): ApartReader {
  let idle: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()

  const start = (): Worker => {
    const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: limits.memory, stackSizeMb: 8 } })
    // An error without a listener would end the desk; who asked hears of it.
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      if (idle === worker) idle = null
    })
    return worker
  }
  const read = async (request: ReadRequest): Promise<Result<Manuscript, DeskError>> => {
    const worker = idle ?? start()
    idle = null
    const result = await ask(worker, request, limits.time)
    if (result === null) {
      await worker.terminate()
      return err(deskError('input.tooHard', { path: request.path, detail: `${limits.time} ms` }))
    }
    if (result instanceof Error) return err(failure(result, request.path))
    worker.unref()
    idle = worker
    return result
  }
  return (bytes, path) => {
    if (bytes.byteLength <= SMALL && !APART.has(sniffManuscript(bytes))) return readManuscript(bytes, path)
    const answer = last.then(() => read({ bytes, path }))
    last = answer.catch(() => undefined)
    return answer
  }
}

/** The thread's answer; null where it came too late, an error where the thread died of the file. */
async function ask(
  worker: Worker,
  request: ReadRequest,
  time: number,
): Promise<Result<Manuscript, DeskError> | Error | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(null), time)
    const died = (cause: unknown) => finish(cause instanceof Error ? cause : new Error(String(cause)))
    const left = () => finish(new Error('the reading thread ended'))
    const answered = (result: Result<Manuscript, DeskError>) => finish(result)
    const finish = (result: Result<Manuscript, DeskError> | Error | null) => {
      clearTimeout(timer)
      worker.off('message', answered)
      worker.off('error', died)
      worker.off('exit', left)
      resolve(result)
    }
    worker.ref()
    worker.once('message', answered)
    worker.once('error', died)
    worker.once('exit', left)
    worker.postMessage(request)
  })
}

function failure(cause: Error, path: string | undefined): DeskError {
  const { code } = cause as NodeJS.ErrnoException
  const isTooHard = code === 'ERR_WORKER_OUT_OF_MEMORY' || cause instanceof RangeError
  return deskError(isTooHard ? 'input.tooHard' : 'desk.failed', { path, detail: cause.message })
}
