import { setTimeout as rest } from 'node:timers/promises'

/** A port for the passing of time, which is another thing than the time of day: it never jumps. */
export interface Ticker {
  /** milliseconds since some moment */
  now(): number
  /** Does something again and again; gives a function that stops it. Keeps no process alive. */
  every(milliseconds: number, job: () => void): () => void
  rest(milliseconds: number): Promise<void>
}

/** The machine's own. */
export const systemTicker: Ticker = {
  now: () => performance.now(),
  every(milliseconds, job) {
    const timer = setInterval(job, milliseconds)
    timer.unref()
    return () => clearInterval(timer)
  },
  rest: async (milliseconds) => void (await rest(milliseconds)),
}
