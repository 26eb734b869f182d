import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { decodeFrame, encodeFrame, MOST_FRAME_BYTES, type Frame } from '../../../src/contract/wire.ts'
import type { Desk } from '../../desk/desk.ts'
import type { Log } from '../../log/log.ts'
import { bufferBase64 } from './bufferBase64.ts'
import type { Gate } from './gate.ts'

/** The open windows of the web shell; each is one WebSocket. */
export interface Windows {
  /** Answers an HTTP upgrade: a window of ours, or a shut door. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  stop(): void
}

/** How the windows are kept. */
export interface WindowsOptions {
  readonly gate: Gate
  readonly desk: Desk
  readonly log: Log
  /** Hears how many windows are open, after each change. */
  readonly onCount: (count: number) => void
  /** milliseconds between heartbeats; a window that missed one is gone */
  readonly heartbeat: number
}

type Asked = Extract<Frame, { readonly channel: string }>

/** The path of the WebSocket. */
export const SOCKET_PATH = '/desk'

/** More windows than a person opens: whoever asks for more is broken. */
const MOST_WINDOWS = 32

/** Keeps the windows: brings their questions to the desk, its answers and news to them. */
export function keepWindows({ gate, desk, log, onCount, heartbeat }: WindowsOptions): Windows {
  const server = new WebSocketServer({ noServer: true, maxPayload: MOST_FRAME_BYTES, perMessageDeflate: false })
  const windows = new Map<string, WebSocket>()
  const answered = new WeakSet<WebSocket>()

  const beat = setInterval(() => {
    for (const socket of windows.values()) {
      if (!answered.delete(socket)) socket.terminate()
      else socket.ping()
    }
  }, heartbeat)
  beat.unref()

  const unsubscribe = desk.subscribe((event, payload, windowId) => {
    const frame = encodeFrame({ event, payload }, bufferBase64)
    for (const [id, socket] of windows) if (windowId === null || windowId === id) socket.send(frame)
  })

  function open(socket: WebSocket): void {
    const windowId = randomUUID()
    windows.set(windowId, socket)
    answered.add(socket)
    socket.on('pong', () => answered.add(socket))
    socket.on('message', (data, binary) => {
      // ws gives one Buffer a message, unless its binaryType is changed.
      const frame = binary ? null : decodeFrame((data as Buffer).toString('utf8'), bufferBase64)
      if (frame === null || !('channel' in frame)) return socket.close(1008)
      answer(socket, windowId, frame).catch((cause: unknown) => {
        log.error('an answer could not be sent', { channel: frame.channel, cause: String(cause) })
        socket.close(1011)
      })
    })
    // The error is told by the close that follows it; without a listener it would end the process.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      windows.delete(windowId)
      desk.windowClosed(windowId)
      onCount(windows.size)
    })
    onCount(windows.size)
  }

  async function answer(socket: WebSocket, windowId: string, asked: Asked): Promise<void> {
    const result = await desk.call({ windowId, origin: gate.origin, mainFrame: true }, asked.channel, asked.input)
    if (socket.readyState === socket.OPEN) socket.send(encodeFrame({ call: asked.call, result }, bufferBase64))
  }

  return {
    upgrade(request, socket, head) {
      const { headers, url } = request
      // A page always names its origin here; whoever names none is no page of ours.
      const allowed =
        url === SOCKET_PATH && gate.isOurs(headers) && headers.origin === gate.origin && gate.hasCookie(headers)
      if (allowed && windows.size < MOST_WINDOWS) return server.handleUpgrade(request, socket, head, open)
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
    },
    stop() {
      clearInterval(beat)
      unsubscribe()
      for (const socket of windows.values()) socket.close(1001)
      server.close()
    },
  }
}
