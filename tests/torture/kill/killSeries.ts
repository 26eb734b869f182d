import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lastLook, live, type House } from './live.ts'
import { planLife, type LifePlan } from './planLife.ts'
import { newTally, type Tally } from './tally.ts'

/** Lives in one house; then a new one is built, so that no library grows without end. */
const LIVES_IN_A_HOUSE = 50

/** Which kills, and how many. */
export interface KillSeries {
  readonly seed: number
  readonly runs: number
  /** the number of the first life, to see a part of an earlier series again; 0 unless told */
  readonly from?: number
  /** hears how many are done */
  readonly progress?: (done: number, tally: Tally) => void
}

/** Kills the desk again and again, and counts what that took. The built web shell must be there. A house with a fault stays for a look. */
export async function killSeries({ seed, runs, from = 0, progress = () => undefined }: KillSeries): Promise<Tally> {
  const tally = newTally()
  for (let first = from; first < from + runs; first += LIVES_IN_A_HOUSE) {
    const house = buildHouse()
    const faultsBefore = tally.faults().length
    let before: LifePlan | null = null
    const judged = (verdict: Parameters<Tally['judged']>[1]) => {
      if (before !== null) tally.judged(before, verdict)
    }
    for (let number = first; number < Math.min(from + runs, first + LIVES_IN_A_HOUSE); number += 1) {
      const plan = planLife(seed, number)
      tally.life(plan, await live(house, plan, judged))
      before = plan
      progress(number + 1 - from, tally)
    }
    await lastLook(house, judged)
    if (tally.faults().length === faultsBefore) rmSync(house.home, { recursive: true, force: true })
    else {
      for (const fault of tally.faults().slice(faultsBefore)) console.log(`FAULT ${fault}`)
      console.log(`What is left of it: ${house.home}`)
    }
  }
  return tally
}

function buildHouse(): House {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'qingyang-kill-')))
  mkdirSync(join(home, 'exports'))
  return { home, library: join(home, 'exports', '稿库'), witness: null }
}
