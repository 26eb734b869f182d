import { spawn } from 'node:child_process'

/** How a program ended that was run without showing what it prints. */
export interface QuietRun {
  readonly ok: boolean
  /** everything it printed */
  readonly output: string
}

/**
 * Runs one of the project's programs under this Node.
 * @param args the script and its arguments
 * @param timeout milliseconds after which it is ended
 */
export async function runQuietly(args: readonly string[], cwd: string, timeout: number): Promise<QuietRun> {
  const child = spawn(process.execPath, args, { cwd, timeout, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()))
  return new Promise((resolve) => {
    child.once('error', (cause) => resolve({ ok: false, output: String(cause) }))
    child.once('close', (code) => resolve({ ok: code === 0, output }))
  })
}
