import { Worker } from 'node:worker_threads'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, type Result } from '../../../src/base/result.ts'
import type { Manuscript } from '../../../src/intake/manuscript.ts'
import { MOST_MANUSCRIPT_BYTES } from '../../files/readManuscriptText.ts'
import type { ReadRequest } from './readRequest.ts'
import { programPath } from '../../apart/programPath.ts'

/** What one manuscript may take. */
export interface ApartLimits {
  /** milliseconds */
  readonly time: number
  /** megabytes of the thread's heap */
  readonly memory: number
}

const USUAL: ApartLimits = { time: 60_000, memory: 1024 }

/** After a manuscript of so many bytes the thread goes: it would keep the memory that it took. */
const HEAVY = 8 * 1024 * 1024

/** Reads a manuscript off the desk's own thread. */
export type ApartReader = (request: ReadRequest) => Promise<Result<Manuscript, DeskError>>

/**
 * Makes a reader that works in a thread of its own, one manuscript after the other, so that the desk answers all the while. One that takes too
 * long or too much memory ends the thread and is `input.tooHard`; the next one gets a new thread. What is too large is `input.tooLarge` before
 * anything is read. An idle thread keeps no program from ending.
 * @param program the thread's program
 */
export function apartReader(
  limits: ApartLimits = USUAL,
  program: string = programPath(import.meta.dirname, 'intakeWorker'),
): ApartReader {
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
      return err(deskError('input.tooHard', { path: pathOf(request), detail: `${limits.time} ms` }))
    }
    if (result instanceof Error) return err(failure(result, pathOf(request)))
    if (sizeOf(request) > HEAVY) await worker.terminate()
    else {
      worker.unref()
      idle = worker
    }
    return result
  }
  return async (request) => {
    if (sizeOf(request) > MOST_MANUSCRIPT_BYTES) return err(deskError('input.tooLarge', { path: pathOf(request) }))
    const answer = last.then(() => read(request))
    last = answer.catch(() => undefined)
    return answer
  }
}

function pathOf(request: ReadRequest): string | undefined {
  if ('text' in request) return undefined
  return 'pages' in request ? request.pages[0]?.path : request.path
}

function sizeOf(request: ReadRequest): number {
  if ('text' in request) return request.text.length
  const files = 'pages' in request ? request.pages : [request]
  return files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0)
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
