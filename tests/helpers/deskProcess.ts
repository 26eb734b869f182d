import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ROOT } from './sourceFiles.ts'

/** The built web shell as a process of its own, so that it can be stopped and killed like the program it is. */
export interface DeskProcess {
  /** the one-time address it printed */
  readonly address: string
  readonly pid: number
  /** everything it printed so far */
  output(): string
  /** Asks it to stop, as a system that logs out does. */
  stop(): Promise<void>
  /** SIGKILL: no farewell. */
  kill(): Promise<void>
}

/**
 * Starts `out/main/web.js` with its own home, and waits for the address (30 s at most).
 * @param home absolute path of a folder that serves as home and holds the user data; nothing outside it is written
 */
export async function startDeskProcess(home: string): Promise<DeskProcess> {
  const child = spawnDesk(home)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
  const address = await printed(
    child,
    () => /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(output)?.[0],
    () => output,
  )
  return {
    address,
    pid: child.pid ?? 0,
    output: () => output,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  }
}

/** Starts the same process and waits for nothing. */
export function spawnDesk(home: string): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'out/main/web.js'), '--address'], {
    env: {
      ...process.env,
      HOME: home,
      USERPROFILE: home,
      XDG_CONFIG_HOME: '',
      QINGYANG_USER_DATA: join(home, 'user-data'),
      LANG: 'zh_CN.UTF-8',
      LC_ALL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function printed(child: ChildProcess, find: () => string | undefined, output: () => string): Promise<string> {
  const until = Date.now() + 30_000
  while (Date.now() < until && child.exitCode === null) {
    const found = find()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  child.kill('SIGKILL')
  throw new Error(`the web shell did not start:\n${output()}`)
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
