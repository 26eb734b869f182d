import { readdirSync, readFileSync } from 'node:fs'

/** The threads that a call of the desk passes through: the script's own, and those that wait for the disk. */
const ON_THE_WAY = /^(node|MainThread|libuv-worker)\s*$/

/**
 * How long a process has been ready to run while the machine ran others, in milliseconds since its start; so that a machine that is busy with
 * something else is not taken for a slow program. 0 where the system does not tell (other than Linux, or the process is gone).
 */
export function stalledTime(pid: number): number {
  try {
    const folder = `/proc/${pid}/task`
    const threads = readdirSync(folder).filter((thread) =>
      ON_THE_WAY.test(readFileSync(`${folder}/${thread}/comm`, 'utf8')),
    )
    const waits = threads.map((thread) => Number(readFileSync(`${folder}/${thread}/schedstat`, 'utf8').split(' ')[1]))
    return waits.reduce((sum, wait) => sum + wait, 0) / 1e6
  } catch {
    return 0
  }
}
