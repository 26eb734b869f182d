import { fullDisk } from './fullDisk.ts'
import { faultSeries, makeTemplate } from './faultSeries.ts'
import { SCENARIOS } from './scenarios.ts'
import { WAYS, type Way } from './ways.ts'

/**
 * Lets every file operation of everything that the desk writes go wrong once in each way, and looks at what is left; then fills a real disk.
 * @param words `--only NAME` one scenario
 */
export async function torture(words: readonly string[]): Promise<boolean> {
  const only = words.includes('--only') ? words.slice(words.indexOf('--only') + 1).join(' ') : null
  const scenarios = SCENARIOS.filter(({ name }) => only === null || name === only)
  const ways: readonly (Way | null)[] = [...WAYS, null]
  const template = await makeTemplate()
  const faults: string[] = []
  const codes = new Map<string, number>()
  console.log('Calls that went wrong once each: told the person + went through all the same.\n')
  console.log(`| what | ${ways.map((way) => way?.name ?? 'power cut').join(' | ')} |`)
  console.log(`|---|${ways.map(() => '---:').join('|')}|`)
  for (const scenario of scenarios) {
    const cells: string[] = []
    for (const way of ways) {
      const result = await faultSeries(template, scenario, way)
      // After a power cut nobody is left to be told.
      cells.push(way === null ? `${result.calls}` : `${result.told} + ${result.through}`)
      faults.push(...result.faults)
      for (const [code, count] of way === null ? [] : result.codes) codes.set(code, (codes.get(code) ?? 0) + count)
    }
    console.log(`| ${scenario.name} | ${cells.join(' | ')} |`)
  }
  template.remove()
  console.log(`\nTold as: ${[...codes].map(([code, count]) => `${code} ${count}`).join(', ')}.\n`)
  if (only === null) faults.push(...(await fullDisk((line) => console.log(line))))
  for (const fault of faults) console.log(`FAULT ${fault}`)
  console.log(`\n${faults.length} faults.`)
  return faults.length === 0
}
