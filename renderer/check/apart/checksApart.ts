import type { NodeJson } from '../../../src/article/document/documentJson.ts'
import type { Checkable } from '../../../src/check/createChecker.ts'
import type { Finding } from '../../../src/article/finding.ts'
import { bodyChange } from './bodyChange.ts'
import type { LexiconFile } from '../../../src/check/lexicon/lexiconFile.ts'
import type { CheckAnswer, CheckAsk, CheckJob } from './checkJob.ts'
import { createCheckKeeper } from './createCheckKeeper.ts'

/** The checks as the window asks for them. */
export interface ChecksApart {
  /** All findings of an article; null where they could not be had. Only what changed since the last time is sent. */
  check(article: Checkable, ask: CheckAsk): Promise<readonly Finding[] | null>
  /** From now on these are the lists of the house. */
  useLexicons(files: readonly LexiconFile[]): void
}

/** The end of a thread that jobs are sent into. */
export interface CheckThread {
  post(job: CheckJob): void
  end(): void
}

/** Starts a thread; `heard` gets its answers, null where it ended by itself. */
export type StartThread = (heard: (answer: CheckAnswer | null) => void) => CheckThread

/** Makes the checks in a thread of their own, so that they never hold up a key. A thread that fell is started anew when it is next needed. */
export function checksApart(start: StartThread = startThread): ChecksApart {
  let thread: CheckThread | null = null
  let sent: readonly NodeJson[] = []
  let lists: readonly LexiconFile[] = []
  let last = 0
  const waiting = new Map<number, (findings: readonly Finding[] | null) => void>()

  function heard(answer: CheckAnswer | null): void {
    if (answer !== null) {
      waiting.get(answer.number)?.(answer.findings)
      waiting.delete(answer.number)
      return
    }
    thread?.end()
    thread = null
    for (const done of waiting.values()) done(null)
    waiting.clear()
  }

  function running(): CheckThread {
    if (thread !== null) return thread
    thread = start(heard)
    sent = []
    if (lists.length > 0) thread.post({ kind: 'lexicons', files: lists })
    return thread
  }

  return {
    check: ({ metadata, document }, ask) =>
      new Promise((resolve) => {
        const to = running()
        const content = document.content ?? []
        const number = (last += 1)
        waiting.set(number, resolve)
        const body = bodyChange(sent, content)
        sent = content
        to.post({ kind: 'check', number, metadata, body, ask })
      }),
    useLexicons(files) {
      lists = files
      thread?.post({ kind: 'lexicons', files })
    },
  }
}

/** A worker of the browser; where there is none, the same work in the window. */
function startThread(heard: (answer: CheckAnswer | null) => void): CheckThread {
  if (typeof Worker === 'undefined') {
    const keeper = createCheckKeeper()
    return {
      post(job) {
        const answer = keeper(job)
        if (answer !== null) heard(answer)
      },
      end: () => undefined,
    }
  }
  const worker = new Worker(new URL('./checkWorker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => heard(data)
  worker.onerror = () => heard(null)
  return { post: (job) => worker.postMessage(job), end: () => worker.terminate() }
}
