import type { PaperPage } from '../../e2e/harness/openPaper.ts'
import { seededRandom } from '../../helpers/seededRandom.ts'
import { holdSitting } from './holdSitting.ts'
import { pickAct, type Act } from './pickAct.ts'

/** What became of many sittings. */
export interface ToolSessions {
  /** how often each act was done */
  readonly done: ReadonlyMap<string, number>
  /** sittings that 修订 tracked whole */
  readonly tracked: number
  /** what did not hold, each with the fewest acts that show it */
  readonly faults: readonly string[]
}

/** What hands do in one article before all of it is undone. */
const ACTS = 14

/**
 * An editor whose hands go anywhere, for many sittings: selections, tools, keys, pastes and compositions that chance picks, every other one under 修订.
 * @param only the number of the one sitting to hold, as a report named it
 * @param heard told the number of each sitting
 */
export async function toolSessions(
  paper: PaperPage,
  sittings: number,
  seed: number,
  only: number | null = null,
  heard: (sitting: number) => void = () => undefined,
): Promise<ToolSessions> {
  const done = new Map<string, number>()
  const faults: string[] = []
  const thrown: string[] = []
  let tracked = 0
  paper.page.on('pageerror', (error) => thrown.push(error.stack ?? error.message))
  paper.page.on('console', (message) => message.type() === 'error' && thrown.push(message.text()))
  for (let sitting = 0; sitting < sittings; sitting += 1) {
    if (only !== null && sitting !== only) continue
    heard(sitting)
    const tracks = sitting % 2 === 1
    const random = seededRandom(seed * 100_003 + sitting)
    const acts = Array.from({ length: ACTS }, () => pickAct(random))
    for (const { name } of acts) done.set(name, (done.get(name) ?? 0) + 1)
    const hold = (some: readonly Act[]) => holdSitting(paper, some, tracks, thrown)
    const held = await hold(acts)
    if (held.tracked) tracked += 1
    if (held.fault === null) continue
    const fewest = await fewestThatFail(acts, async (some) => (await hold(some)).fault !== null)
    const { fault } = await hold(fewest)
    const names = fewest.map(({ name }) => name).join(' → ')
    faults.push(`sitting ${sitting}${tracks ? ', tracked' : ''}: ${names}\n  ${fault ?? `not always: ${held.fault}`}`)
  }
  return { done, tracked, faults }
}

/** Leaves out one act after the other, as long as what is left still fails. */
async function fewestThatFail(
  acts: readonly Act[],
  fails: (acts: readonly Act[]) => Promise<boolean>,
): Promise<readonly Act[]> {
  let fewest = acts
  for (let index = acts.length - 1; index >= 0; index -= 1) {
    const without = fewest.toSpliced(index, 1)
    if (await fails(without)) fewest = without
  }
  return fewest
}
