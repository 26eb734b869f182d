import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Desk } from '../../desk/desk.ts'
import type { ShellPort } from '../../desk/shellPort.ts'
import type { Log } from '../../log/log.ts'
import { answerRequest } from './answerRequest.ts'
import { makeGate } from './gate.ts'
import { keepWindows } from './windows.ts'
import { webShellPort } from './webShellPort.ts'

/** What the web shell is started with. */
export interface WebShellOptions {
  /** Builds the desk for this shell; `origin` is the one whose pages may ask. */
  readonly createDesk: (shell: ShellPort, origin: string) => Promise<Desk>
  /** the built renderer */
  readonly rendererFolder: string
  readonly log: Log
  /** Hears how many windows are open, after each change. */
  readonly onCount?: (count: number) => void
  /** milliseconds; 30 s unless told */
  readonly heartbeat?: number
}

/** A running web shell. */
export interface WebShell {
  /** the address that opens the desk, once: a secret, never to be logged */
  readonly address: string
  readonly origin: string
  /** Closes windows, server and desk. */
  stop(): Promise<void>
}

/** Starts the desk behind an HTTP server that only this machine can reach: 127.0.0.1, a random port, one key. */
export async function startWebShell(options: WebShellOptions): Promise<WebShell> {
  const { createDesk, rendererFolder, log, onCount = () => undefined, heartbeat = 30_000 } = options
  const server = createServer()
  const port = await listen(server)
  const gate = makeGate(port)
  const desk = await createDesk(webShellPort(), gate.origin).catch((cause: unknown) => {
    server.close()
    throw cause
  })
  const answer = answerRequest(gate, desk, rendererFolder)
  const windows = keepWindows({ gate, desk, log, onCount, heartbeat })
  server.on('request', (request, response) => {
    answer(request, response).catch((cause: unknown) => {
      log.error('a request failed', { cause: String(cause) })
      response.destroy()
    })
  })
  server.on('upgrade', (request, socket, head) => windows.upgrade(request, socket, head))
  log.info('web shell started', { port })
  return {
    address: gate.address,
    origin: gate.origin,
    async stop() {
      windows.stop()
      server.close()
      server.closeAllConnections()
      await desk.stop()
      log.info('web shell stopped')
    },
  }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port: 0, exclusive: true }, resolve)
  })
  return (server.address() as AddressInfo).port
}
