import { parseArgs } from 'node:util'
import { isBuilt } from '../../../main/shells/starter/isBuilt.ts'
import { ROOT } from '../../helpers/sourceFiles.ts'
import { killSeries } from './killSeries.ts'
import { MOST_LOST } from './tally.ts'
import { uiSeries } from './ui/uiSeries.ts'

/**
 * Kills the desk (the built web shell, a process of its own) with SIGKILL while it is written in, starts it again, and compares what is
 * there with what was acknowledged.
 * @param words `--runs 200` how many kills, `--seed N` the plan of an earlier series, `--from N` beginning with that life of it, `--ui` through the window in a real Chromium
 */
export async function torture(words: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      runs: { type: 'string' },
      seed: { type: 'string' },
      from: { type: 'string', default: '0' },
      ui: { type: 'boolean', default: false },
    },
  })
  const runs = Number(values.runs ?? (values.ui ? 20 : 200))
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000))
  if (!(Number.isInteger(runs) && runs > 0 && Number.isInteger(seed))) {
    console.error('Usage: npm run torture -- kill [--runs N] [--seed N] [--from N] [--ui]')
    return false
  }
  if (!isBuilt(ROOT)) {
    console.error('The web shell is not built: npm run build.')
    return false
  }
  console.log(`${runs} kills, seed ${seed}`)
  if (values.ui) {
    const { table, faults } = await uiSeries(seed, runs)
    console.log(`\n${table}\n`)
    for (const fault of faults) console.log(`FAULT ${fault}`)
    console.log(`seed ${seed}: ${runs} kills, ${faults.length} faults; at most ${MOST_LOST} ms of typing may be gone.`)
    return faults.length === 0
  }
  const began = performance.now()
  const tally = await killSeries({
    seed,
    runs,
    from: Number(values.from),
    progress(done, { faults, table }) {
      if (done % 50 === 0) console.log(`… ${done} kills, ${faults().length} faults`)
      if (done % 250 === 0 && done < runs) console.log(`\n${table()}\n`)
    },
  })
  const seconds = (performance.now() - began) / 1000
  console.log(`\n${tally.table()}\n`)
  console.log(
    `seed ${seed}: ${runs} kills in ${seconds.toFixed(0)} s (${(seconds / runs).toFixed(2)} s each), ${tally.faults().length} faults; at most ${MOST_LOST} ms of typing may be gone.`,
  )
  return tally.faults().length === 0
}
