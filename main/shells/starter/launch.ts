import { spawn } from 'node:child_process'

/** A running shell. */
export interface Launched {
  /** Resolves with the exit status; 1 where it did not even start or was ended by a signal. */
  readonly ended: Promise<number>
  /** Resolves with whether it is still running, or ended well, after a time (milliseconds). */
  stands(after: number): Promise<boolean>
}

/**
 * Launches a shell and hands on to it the signals that end this process.
 * @param quiet whether what it prints is kept from the terminal
 */
export function launch(program: string, args: readonly string[], quiet: boolean): Launched {
  const env = { ...process.env }
  // It would make Electron a plain Node.
  delete env.ELECTRON_RUN_AS_NODE
  const child = spawn(program, args, { env, stdio: quiet ? 'ignore' : 'inherit' })
  const hand = (signal: NodeJS.Signals) => () => void child.kill(signal)
  const hands = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => [signal, hand(signal)] as const)
  for (const [signal, handler] of hands) process.on(signal, handler)
  const ended = new Promise<number>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', (code) => resolve(code ?? 1))
  })
  void ended.then(() => {
    for (const [signal, handler] of hands) process.off(signal, handler)
  })
  return {
    ended,
    stands: (after) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(true), after)
        void ended.then((code) => {
          clearTimeout(timer)
          resolve(code === 0)
        })
      }),
  }
}
