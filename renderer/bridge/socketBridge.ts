import { deskError } from '../../src/base/deskError.ts'
import { err } from '../../src/base/result.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import { CHANNEL_NAMES } from '../../src/contract/channelNames.ts'
import type { EventName } from '../../src/contract/event.ts'
import { decodeFrame, encodeFrame } from '../../src/contract/wire.ts'
import { browserBase64 } from './browserBase64.ts'
import type { ConnectionState } from './connectionState.ts'

/** How a bridge over a WebSocket is made. */
export interface SocketBridgeOptions {
  /** address of the WebSocket */
  readonly url: string
  /** Hears when the connection is lost and found. */
  readonly onState: (state: ConnectionState) => void
  /** milliseconds before the first try again; doubles up to twenty times that */
  readonly patience?: number
}

type Listener = (payload: never) => void

/**
 * Connects to the desk of the web shell. A lost connection is looked for again by itself; what was asked meanwhile fails with
 * `desk.unreachable`, so that nothing waits for an answer that cannot come.
 * @returns the bridge, when the first connection stands
 */
export async function socketBridge({ url, onState, patience = 250 }: SocketBridgeOptions): Promise<Bridge> {
  const pending = new Map<number, (result: unknown) => void>()
  const listeners = new Map<EventName, Set<Listener>>()
  let socket: WebSocket | null = null
  let calls = 0
  let delay = patience

  const unreachable = (): unknown => err(deskError('desk.unreachable'))

  function receive(text: string): void {
    const frame = decodeFrame(text, browserBase64)
    if (frame === null) return
    if ('event' in frame) {
      for (const listener of listeners.get(frame.event as EventName) ?? []) listener(frame.payload as never)
    } else if ('result' in frame) {
      pending.get(frame.call)?.(frame.result)
      pending.delete(frame.call)
    }
  }

  function lost(): void {
    socket = null
    for (const settle of pending.values()) settle(unreachable())
    pending.clear()
    onState('reconnecting')
  }

  function connect(opened: () => void): void {
    const next = new WebSocket(url)
    next.addEventListener('message', ({ data }) => receive(String(data)))
    next.addEventListener('open', () => {
      socket = next
      delay = patience
      onState('connected')
      opened()
    })
    next.addEventListener('close', () => {
      lost()
      setTimeout(() => connect(opened), delay)
      delay = Math.min(delay * 2, patience * 20)
    })
  }

  function call(channel: string, input: unknown): Promise<unknown> {
    if (socket === null) return Promise.resolve(unreachable())
    const number = (calls += 1)
    socket.send(encodeFrame({ call: number, channel, input }, browserBase64))
    return new Promise((resolve) => pending.set(number, resolve))
  }

  function on(event: EventName, listener: Listener): () => void {
    const heard = listeners.get(event) ?? new Set()
    listeners.set(event, heard.add(listener))
    return () => heard.delete(listener)
  }

  await new Promise<void>((resolve) => connect(resolve))
  const channels = CHANNEL_NAMES.map((name) => [name, (input: unknown) => call(name, input)] as const)
  // The one cast: the map of channels says what each function takes and gives.
  return Object.freeze({ ...Object.fromEntries(channels), on }) as unknown as Bridge
}
