import type { Verdict } from './judge.ts'
import type { Life } from './live.ts'
import { PHASES, type LifePlan, type Phase } from './planLife.ts'

/** The most that may be gone, in milliseconds of typing before the kill. */
export const MOST_LOST = 500

interface Row {
  kills: number
  inFlight: number
  saves: number
  lostSaves: number
  batches: number
  lostBatches: number
  lostPictures: number
  corrupt: number
  lostTime: number
  /** the same without the time in which the machine let neither window nor desk run */
  lostRunning: number
  lostCharacters: number
}

/** What many kills took, added up by what they were aimed at. */
export interface Tally {
  /** Adds a kill with what its own moment showed. */
  life(plan: LifePlan, life: Life): void
  /** Adds what the next desk gave back after the kill of a life. */
  judged(plan: LifePlan, verdict: Verdict): void
  /** the table, in Markdown */
  table(): string
  /** what must not be, one line a fault; none: all held */
  faults(): readonly string[]
}

/** Begins to count. */
export function newTally(): Tally {
  const rows = new Map<Phase, Row>(PHASES.map((phase) => [phase, emptyRow()]))
  const faults: string[] = []

  function add({ number, phase, delay }: LifePlan, verdict: Verdict): void {
    const row = rows.get(phase) as Row
    const where = `life ${number} (${phase}, killed after ${delay.toFixed(1)} ms)`
    for (const what of verdict.corrupt) faults.push(`${where}: ${what}`)
    row.corrupt += verdict.corrupt.length
    for (const key of ['lostSaves', 'lostBatches', 'lostPictures'] as const) {
      row[key] += verdict[key]
      if (verdict[key] > 0) faults.push(`${where}: ${key} ${verdict[key]}`)
    }
    const running = Math.max(0, verdict.lostTime - verdict.stalled)
    row.lostTime = Math.max(row.lostTime, verdict.lostTime)
    row.lostRunning = Math.max(row.lostRunning, running)
    row.lostCharacters = Math.max(row.lostCharacters, verdict.lostCharacters)
    if (running > MOST_LOST) {
      const { lostTime, lostCharacters } = verdict
      faults.push(
        `${where}: ${running.toFixed(0)} of ${lostTime.toFixed(0)} ms of typing lost (${lostCharacters} characters)`,
      )
    }
  }

  return {
    life(plan, life) {
      const row = rows.get(plan.phase) as Row
      row.kills += 1
      row.inFlight += life.inFlight ? 1 : 0
      row.saves += life.saves
      row.batches += life.batches
      add(plan, life.verdict)
      const where = `life ${plan.number} (${plan.phase})`
      for (const code of life.refusals) faults.push(`${where}: refused with ${code}`)
      if (life.leftovers > 0)
        faults.push(`${where}: ${life.leftovers} temporary files of earlier kills still lie there`)
    },
    judged: add,
    table: () => tableOf(rows),
    faults: () => faults,
  }
}

function emptyRow(): Row {
  const lost = { lostSaves: 0, lostBatches: 0, lostPictures: 0, lostTime: 0, lostRunning: 0, lostCharacters: 0 }
  return { kills: 0, inFlight: 0, saves: 0, batches: 0, corrupt: 0, ...lost }
}

function tableOf(rows: ReadonlyMap<Phase, Row>): string {
  const all = emptyRow()
  for (const row of rows.values()) {
    for (const key of Object.keys(all) as (keyof Row)[]) {
      const isWorst = ['lostTime', 'lostRunning', 'lostCharacters'].includes(key)
      all[key] = isWorst ? Math.max(all[key], row[key]) : all[key] + row[key]
    }
  }
  return [
    '| killed in the middle of | kills | answers owed | saves acknowledged | lost | batches acknowledged | lost | pictures lost | corrupt files | worst loss ms | without stalls | characters |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...[...rows].map(([phase, row]) => lineOf(phase, row)),
    lineOf('all', all),
  ].join('\n')
}

function lineOf(name: string, row: Row): string {
  const { kills, inFlight, saves, lostSaves, batches, lostBatches, lostPictures, corrupt } = row
  const worst = [row.lostTime.toFixed(0), row.lostRunning.toFixed(0), row.lostCharacters]
  const cells = [kills, inFlight, saves, lostSaves, batches, lostBatches, lostPictures, corrupt, ...worst]
  return `| ${name} | ${cells.join(' | ')} |`
}
