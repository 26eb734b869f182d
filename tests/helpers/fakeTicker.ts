import { setTimeout as rest } from 'node:timers/promises'
import type { Ticker } from '../../main/files/ticker.ts'

/** Time that passes when the test says so. */
export interface FakeTicker extends Ticker {
  /** Lets time pass, in steps of a second, as in the test's own machine: what is due happens. */
  pass(milliseconds: number): Promise<void>
  /** Lets time pass while nothing happens: the machine slept, and its clock counted on. */
  sleep(milliseconds: number): void
  /** Called instead of resting. */
  whileResting: () => Promise<void>
}

/**
 * Makes time that stands still until it is told to pass.
 * @param settled resolves when what a moment began has ended
 */
export function fakeTicker(settled: () => Promise<void>): FakeTicker {
  let at = 1_000_000
  const jobs = new Set<{ readonly every: number; readonly job: () => void; due: number }>()
  const ticker: FakeTicker = {
    whileResting: async () => undefined,
    now: () => at,
    every(every, job) {
      const one = { every, job, due: at + every }
      jobs.add(one)
      return () => void jobs.delete(one)
    },
    async rest(milliseconds) {
      // Others are at work with real files meanwhile.
      await rest(milliseconds / 10)
      await ticker.whileResting()
    },
    async pass(milliseconds) {
      const end = at + milliseconds
      while (at < end) {
        at = Math.min(end, at + 1000)
        for (const one of jobs) {
          if (one.due > at) continue
          one.due = at + one.every
          one.job()
          await settled()
        }
      }
    },
    sleep(milliseconds) {
      at += milliseconds
      for (const one of jobs) one.due += milliseconds
    },
  }
  return ticker
}
