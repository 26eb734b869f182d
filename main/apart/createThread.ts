import { Worker } from 'node:worker_threads'

/** What one question may take. */
export interface ThreadLimits {
  /** milliseconds */
  readonly time: number
  /** megabytes of the thread's heap */
  readonly memory: number
}

/** What became of a question. */
export type ThreadAnswer<A> =
  | { readonly kind: 'answered'; readonly answer: A }
  /** it took too long: the thread was ended */
  | { readonly kind: 'late' }
  /** the thread died of it */
  | { readonly kind: 'died'; readonly cause: Error }

/** Asks the thread; one question after the other. */
export type Thread<Q, A> = (question: Q) => Promise<ThreadAnswer<A>>

/**
 * Makes a thread that answers one question after the other, so that the desk answers all the while. One that takes too long or too much memory
 * ends the thread; the next gets a new one. An idle thread keeps no program from ending.
 * @param program the path of the thread's program: it posts `ready` once it can answer, so that its start costs no question its time, and then
 * one message for each question
 */
export function createThread<Q, A>(program: string, limits: ThreadLimits): Thread<Q, A> {
  let idle: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()

  async function start(): Promise<Worker> {
    const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: limits.memory, stackSizeMb: 4 } })
    // An error without a listener would end the desk; who asked hears of it.
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      if (idle === worker) idle = null
    })
    const ready = await listen(worker, 30_000)
    if (ready.kind === 'died') throw ready.cause
    return worker
  }

  async function ask(question: Q): Promise<ThreadAnswer<A>> {
    let worker: Worker
    try {
      worker = idle ?? (await start())
    } catch (cause) {
      return { kind: 'died', cause: cause instanceof Error ? cause : new Error(String(cause)) }
    }
    idle = null
    worker.ref()
    const answer = listen<A>(worker, limits.time)
    worker.postMessage(question)
    const heard = await answer
    if (heard.kind === 'answered') {
      worker.unref()
      idle = worker
    } else void worker.terminate()
    return heard
  }

  return (question) => {
    const answer = last.then(() => ask(question))
    last = answer.catch(() => undefined)
    return answer
  }
}

async function listen<A>(worker: Worker, time: number): Promise<ThreadAnswer<A>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish({ kind: 'late' }), time)
    const answered = (answer: A) => finish({ kind: 'answered', answer })
    const died = (cause: unknown) =>
      finish({ kind: 'died', cause: cause instanceof Error ? cause : new Error(String(cause)) })
    const left = () => finish({ kind: 'died', cause: new Error('the thread ended') })
    function finish(heard: ThreadAnswer<A>): void {
      clearTimeout(timer)
      worker.off('message', answered)
      worker.off('error', died)
      worker.off('exit', left)
      resolve(heard)
    }
    worker.once('message', answered)
    worker.once('error', died)
    worker.once('exit', left)
  })
}
