import { WebSocket } from 'ws'
import { deskError } from '../../src/base/deskError.ts'
import { err } from '../../src/base/result.ts'
import { decodeFrame, encodeFrame } from '../../src/contract/wire.ts'
import { bufferBase64 } from '../../main/shells/web/bufferBase64.ts'
import type { Ask } from './articleWay.ts'

/** A window of the web shell as the shell sees it: one WebSocket. */
export interface SocketWindow {
  /** what is asked once the connection is lost, and what was not answered before, is `desk.unreachable` */
  readonly ask: Ask
  /** questions that have no answer yet */
  readonly waiting: () => number
  /** resolves when the connection is lost, and everything that came over it has been heard */
  readonly lost: Promise<void>
  close(): void
}

/**
 * Comes in by the one-time address as a browser does (token, then cookie, then WebSocket).
 * @throws where the door stays shut
 */
export async function socketAsk(address: string): Promise<SocketWindow> {
  const { origin, host } = new URL(address)
  const entered = await fetch(address, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0]
  if (cookie === undefined) throw new Error(`the door stayed shut: ${entered.status}`)
  const socket = new WebSocket(`ws://${host}/desk`, { headers: { cookie }, origin, perMessageDeflate: false })
  const pending = new Map<number, (result: unknown) => void>()
  let calls = 0
  const lost = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  void lost.then(() => {
    for (const settle of pending.values()) settle(err(deskError('desk.unreachable')))
    pending.clear()
  })
  socket.on('message', (data) => {
    const frame = decodeFrame((data as Buffer).toString('utf8'), bufferBase64)
    if (frame === null || !('result' in frame)) return
    pending.get(frame.call)?.(frame.result)
    pending.delete(frame.call)
  })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  socket.on('error', () => undefined)
  const ask = (channel: string, input: unknown) => {
    if (socket.readyState !== socket.OPEN) return Promise.resolve(err(deskError('desk.unreachable')))
    const call = (calls += 1)
    socket.send(encodeFrame({ call, channel, input }, bufferBase64))
    return new Promise<unknown>((resolve) => pending.set(call, resolve))
  }
  return { ask: ask as Ask, waiting: () => pending.size, lost, close: () => socket.close() }
}
