import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './sourceFiles.ts'

/** A web shell in a process of its own, as users run it, on folders of its own. */
export interface WebDesk {
  /** the address that opens the desk, once */
  readonly url: string
  /** holds `user-data/` and `home/`; the desk suggests its first library within `home/` */
  readonly folder: string
  /** Ends it as a person would and removes the folder. */
  stop(): Promise<void>
  /** Ends it as a power cut would; the folder stays. */
  kill(): Promise<void>
}

/** How it is started. */
export interface WebDeskOptions {
  /** a folder of an earlier desk, to go on with; else a new temporary one */
  readonly folder?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the built web shell and waits until it tells its address. `npm run build` must have run. */
export async function startWebDesk({ folder: given, env = {} }: WebDeskOptions = {}): Promise<WebDesk> {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'qingyang-desk-'))
  const home = join(folder, 'home')
  mkdirSync(home, { recursive: true })
  const child = spawn(process.execPath, [join(ROOT, 'out/main/web.js'), '--address'], {
    env: { ...process.env, HOME: home, USERPROFILE: home, QINGYANG_USER_DATA: join(folder, 'user-data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer): void => {
      said += part.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(said)
      if (found !== null) resolve(found[0])
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the web shell ended with ${code}: ${said}`)))
  })
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }
  return {
    url,
    folder,
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
