import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { nodeFileSystem } from '../../../main/files/fileSystem.ts'
import { plainDesk, valueOf } from '../../helpers/plainDesk.ts'
import type { Scenario } from './scenarios.ts'
import { trial, type Outcome, type Template } from './trial.ts'
import type { Way } from './ways.ts'

/** Trials under way at once; they wait for the disk, not for each other. */
const AT_ONCE = 6

/** What became of one scenario in one way. */
export interface SeriesResult {
  readonly calls: number
  /** answered with an error that tells the person */
  readonly told: number
  /** answered that all went well, and it had */
  readonly through: number
  readonly faults: readonly string[]
  readonly codes: ReadonlyMap<string, number>
}

/** Makes the library that every trial begins with. */
export async function makeTemplate(): Promise<Template & { remove(): void }> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'qingyang-fault-')))
  const desk = await plainDesk(folder, nodeFileSystem)
  const document = { type: 'doc', content: ['打好基层党建', '决胜脱贫攻坚'].map(paragraphJson) }
  const metadata = { ...emptyMetadata(), title: '打好基层党建' }
  const { id } = valueOf(await desk.ask('article.create', { metadata, document, assets: [] }))
  await desk.stop()
  return { folder, id, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/**
 * Lets every call of a scenario go wrong once: the first, the second, … until there is none left.
 * @param way null: the power is cut
 */
export async function faultSeries(template: Template, scenario: Scenario, way: Way | null): Promise<SeriesResult> {
  const outcomes: Outcome[] = []
  for (let first = 0; ; first += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, index) => first + index)
    const done = await Promise.all(numbers.map((n) => trial(template, scenario, way, n)))
    outcomes.push(...done.filter(({ met }) => met !== null))
    // One beyond the last call: nothing went wrong, and everything must be right as well.
    const beyond = done.find(({ met }) => met === null)
    if (beyond === undefined) continue
    if (beyond.code !== null || beyond.problems.length > 0) outcomes.push(beyond)
    break
  }
  const codes = new Map<string, number>()
  for (const { code } of outcomes) if (code !== null) codes.set(code, (codes.get(code) ?? 0) + 1)
  return {
    calls: outcomes.length,
    told: outcomes.filter(({ code }) => code !== null).length,
    through: outcomes.filter(({ code }) => code === null).length,
    codes,
    faults: outcomes.flatMap(({ met, problems }, n) =>
      problems.map((what) => `${scenario.name}, ${way?.name ?? 'power cut'} at call ${n} (${met ?? 'none'}): ${what}`),
    ),
  }
}
