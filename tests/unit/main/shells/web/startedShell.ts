import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startWebShell, type WebShell } from '../../../../../main/shells/web/startWebShell.ts'
import { fakeDesk, type FakeDesk } from '../../../../doubles/fakeDesk.ts'
import { recordingLog } from '../../../../doubles/recordingLog.ts'

/** A web shell on a real port with a fake desk behind it, and a client that asks it anything. */
export interface StartedShell {
  readonly shell: WebShell
  readonly desk: FakeDesk
  readonly port: number
  readonly folder: string
  readonly counts: number[]
  log(): string
  /** Asks with the right Host unless told otherwise; the path goes out as it is written. */
  ask(path: string, headers?: OutgoingHttpHeaders, method?: string): Promise<Answer>
  /** Uses the token, and gives the cookie it was exchanged for. */
  enter(): Promise<string>
  stop(): Promise<void>
}

/** An answer, whole. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Starts one on a temporary renderer of three files. */
export async function startedShell(heartbeat = 30_000): Promise<StartedShell> {
  const folder = mkdtempSync(join(tmpdir(), 'qingyang-web-'))
  const rendererFolder = join(folder, 'renderer')
  mkdirSync(join(rendererFolder, 'assets'), { recursive: true })
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html><title>清样</title>')
  writeFileSync(join(rendererFolder, 'assets/index.js'), 'export {}')
  writeFileSync(join(rendererFolder, '.hidden'), 'hidden')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  const desk = fakeDesk()
  const log = recordingLog()
  const counts: number[] = []
  const createDesk = async (): Promise<FakeDesk> => desk
  const onCount = (count: number): number => counts.push(count)
  const shell = await startWebShell({ createDesk, rendererFolder, log, heartbeat, onCount })
  const port = Number(new URL(shell.origin).port)

  const ask: StartedShell['ask'] = (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers: { connection: 'close', ...headers } })
      asked.once('error', reject)
      asked.once('response', (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString('utf8'),
          }),
        )
      })
      asked.end()
    })

  return {
    shell,
    desk,
    port,
    folder,
    counts,
    log: log.text,
    ask,
    async enter() {
      const { headers } = await ask(new URL(shell.address).pathname + new URL(shell.address).search)
      return (headers['set-cookie']?.[0] ?? '').split(';')[0] ?? ''
    },
    async stop() {
      await shell.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
