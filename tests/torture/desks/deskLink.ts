import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import type { ErrorCode } from '../../../src/base/deskError.ts'
import type { AnswerOf, ChannelName, InputOf } from '../../../src/contract/channels.ts'
import type { DeskEvents } from '../../../src/contract/event.ts'
import type { ChildStart, ChildWord } from './childMessages.ts'

/** What a call gives: its answer, or why not; `dead` where the desk was killed before it could tell. */
export type Told<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ErrorCode | 'dead' }

/** A desk process, from outside. */
export interface DeskLink {
  call<C extends ChannelName>(channel: C, input: InputOf<C>, windowId: string): Promise<Told<AnswerOf<C>>>
  /** SIGKILL: no farewell. Resolves when it is gone. */
  kill(): Promise<void>
  /** SIGSTOP for a time, as a machine that sleeps; milliseconds. */
  sleep(milliseconds: number): Promise<void>
  /** Ends it as a person would. */
  stop(): Promise<void>
}

/** Starts a desk process and waits until it is ready. */
export async function linkDesk(
  start: ChildStart,
  onLock: (event: DeskEvents['article.lock']) => void,
): Promise<DeskLink> {
  const child = fork(join(import.meta.dirname, 'deskChild.ts'), [JSON.stringify(start)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
  })
  const pending = new Map<number, (told: Told<never>) => void>()
  let calls = 0
  let ready: () => void = () => undefined
  const isReady = new Promise<void>((resolve) => (ready = resolve))
  child.on('message', (word: ChildWord) => {
    if ('ready' in word) ready()
    else if ('call' in word) {
      pending.get(word.call)?.(asTold(word.result))
      pending.delete(word.call)
    } else if (word.event === 'article.lock') onLock(word.payload as DeskEvents['article.lock'])
  })
  child.on('exit', () => {
    for (const settle of pending.values()) settle({ ok: false, code: 'dead' })
    pending.clear()
  })
  child.on('error', () => undefined)
  await Promise.race([isReady, once(child, 'exit').then(() => Promise.reject(new Error('the desk did not start')))])
  return {
    call(channel, input, windowId) {
      if (!isRunning(child)) return Promise.resolve({ ok: false, code: 'dead' })
      const call = (calls += 1)
      return new Promise((resolve) => {
        pending.set(call, resolve)
        child.send({ call, windowId, channel, input }, () => undefined)
      })
    },
    kill: () => end(child, () => child.kill('SIGKILL')),
    async sleep(milliseconds) {
      child.kill('SIGSTOP')
      await rest(milliseconds)
      child.kill('SIGCONT')
    },
    stop: () => end(child, () => child.send({ stop: true }, () => undefined)),
  }
}

function asTold(result: unknown): Told<never> {
  const answer = result as { ok: boolean; value: never; error: { code: ErrorCode } }
  return answer.ok ? { ok: true, value: answer.value } : { ok: false, code: answer.error.code }
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null
}

async function end(child: ChildProcess, act: () => void): Promise<void> {
  if (!isRunning(child)) return
  const ended = once(child, 'exit')
  act()
  await ended
}
