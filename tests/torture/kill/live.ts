import { existsSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { once } from 'node:events'
import { emptyDocument } from '../../../src/article/document/emptyDocument.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { articlePaths, articlesFolder } from '../../../main/library/articlePaths.ts'
import { contractWay, type Ask } from '../../helpers/articleWay.ts'
import { spawnDesk, startDeskProcess } from '../../helpers/deskProcess.ts'
import { journalingWindow } from '../../helpers/journalingWindow.ts'
import { socketAsk, type SocketWindow } from '../../helpers/socketAsk.ts'
import { valueOf } from '../../helpers/plainDesk.ts'
import { stalledTime } from '../../helpers/stalledTime.ts'
import { aim } from './aim.ts'
import { judgeFiles, judgeOpened, type Verdict } from './judge.ts'
import type { LifePlan } from './planLife.ts'
import { brokenArticles, readDisk, temporaryFiles } from './readDisk.ts'
import { startTypist } from './typist.ts'
import { waitExactly } from './waitExactly.ts'
import { newWitness, noteKill, type Witness } from './witness.ts'

/** What outlives the desk. */
export interface House {
  /** absolute path: home and user data of the desk */
  readonly home: string
  readonly library: string
  /** of the article that was written last; null before the first life */
  witness: Witness | null
}

/** One life of the desk and what the kill at its end took. */
export interface Life {
  readonly verdict: Verdict
  /** the desk owed an answer when it was killed */
  readonly inFlight: boolean
  readonly saves: number
  readonly batches: number
  readonly refusals: readonly string[]
  /** temporary files that an earlier kill left, and that lie there still after the article was opened */
  readonly leftovers: number
}

/** Milliseconds in which a desk must have cleared away what an earlier kill left. */
const PATIENCE = 10_000

const WHOLE: Verdict = {
  corrupt: [],
  lostSaves: 0,
  lostBatches: 0,
  lostPictures: 0,
  lostTime: 0,
  stalled: 0,
  lostCharacters: 0,
}

/**
 * Lets a desk live by a plan: it starts, gives back what was written before (that is judged in `judgeBefore`'s verdict), takes what is
 * written now, and is killed. The kill of this life is judged by its files at once, and by `judgeBefore` of the next life.
 * @param judged hears the verdict on the kill before this life, once the article could be opened
 */
export async function live(house: House, plan: LifePlan, judged: (verdict: Verdict) => void): Promise<Life> {
  if (plan.phase === 'starting') {
    await killWhileStarting(house.home, plan.delay)
    return ended(house, false, 0, false)
  }
  ageTemporaryFiles(house.library)
  const aged = existsSync(house.library) ? temporaryFiles(house.library) : []
  const desk = await startDeskProcess(house.home)
  const window = await socketAsk(desk.address)
  const stalled = () => stalledTime(process.pid) + stalledTime(desk.pid)
  const kill = async (): Promise<boolean> => {
    const inFlight = window.waiting() > 0
    if (house.witness !== null) noteKill(house.witness)
    // Answers that were on their way before the kill are heard: they were given.
    await Promise.all([desk.kill(), window.lost])
    return inFlight
  }
  try {
    await enterLibrary(window.ask, house)
    if (plan.phase === 'opening' && house.witness !== null) {
      void window.ask('article.open', { id: house.witness.id })
      await waitExactly(plan.delay)
      return ended(house, await kill(), 0, false)
    }
    await openBefore(window, house, stalled, judged)
    if (plan.newArticle !== null || house.witness === null)
      await beginArticle(window, house, stalled, plan.newArticle ?? 0)
    const leftovers = await leftAfterAWhile(aged.filter((path) => mustBeGone(house, path)))
    const witness = house.witness as Witness
    const typist = startTypist(witness, plan)
    await waitExactly(plan.writesFor)
    await aim({ plan, ask: window.ask, witness, typist, library: house.library })
    await waitExactly(plan.delay)
    const inFlight = await kill()
    typist.stop()
    return ended(house, inFlight, leftovers, true)
  } finally {
    await desk.kill()
  }
}

/** Starts the desk once more, judges the last kill, and lets it stop as a person would. */
export async function lastLook(house: House, judged: (verdict: Verdict) => void): Promise<void> {
  const desk = await startDeskProcess(house.home)
  const window = await socketAsk(desk.address)
  await openBefore(window, house, () => 0, judged)
  window.close()
  await desk.stop()
}

function ended(house: House, inFlight: boolean, leftovers: number, wrote: boolean): Life {
  const { witness, library } = house
  const verdict = witness === null ? WHOLE : judgeFiles(witness, readDisk(library, witness.id))
  const broken = brokenArticles(library).map((id) => `${id} is no whole article`)
  const { saves = [], batches = [], refusals = [] } = (wrote ? witness : null) ?? {}
  const corrupt = [...verdict.corrupt, ...broken]
  return {
    verdict: { ...verdict, corrupt },
    inFlight,
    saves: saves.length,
    batches: batches.length,
    refusals,
    leftovers,
  }
}

async function enterLibrary(ask: Ask, { library }: House): Promise<void> {
  if (existsSync(join(library, 'library.json'))) {
    const current = valueOf(await ask('library.current', {}))
    if (current.library?.path !== library) throw new Error('the desk did not open its library again')
    return
  }
  const { grant } = valueOf(await ask('folders.choose', { path: library, create: true }))
  valueOf(await ask('library.create', { grant, name: '理论部' }))
}

async function openBefore(
  { ask }: SocketWindow,
  house: House,
  stalled: Witness['stalled'],
  judged: (verdict: Verdict) => void,
): Promise<void> {
  const before = house.witness
  if (before === null) return
  const disk = readDisk(house.library, before.id)
  const window = journalingWindow(contractWay(ask), before.id)
  judged(judgeOpened(before, await window.open(), disk))
  const { sentPictures, keptPictures } = before
  house.witness = { ...newWitness(before.id, window, disk.file ?? '', stalled), sentPictures, keptPictures }
}

async function beginArticle(
  { ask }: SocketWindow,
  house: House,
  stalled: Witness['stalled'],
  characters: number,
): Promise<void> {
  const content = Array.from({ length: Math.ceil(characters / 250) }, () => paragraphJson('打好基层党建，'.repeat(36)))
  const document = content.length === 0 ? { ...emptyDocument() } : { type: 'doc', content }
  const metadata = { ...emptyMetadata(), title: `打好基层党建${characters}` }
  if (house.witness !== null) valueOf(await ask('article.close', { id: house.witness.id }))
  const { id } = valueOf(await ask('article.create', { metadata, document, assets: [] }))
  const window = journalingWindow(contractWay(ask), id)
  await window.open()
  house.witness = newWitness(id, window, readDisk(house.library, id).file ?? '', stalled)
}

/** As if days had passed since the kill: whoever clears away what others left must not wait for this torture. */
function ageTemporaryFiles(library: string): void {
  const before = Date.now() / 1000 - 2 * 86_400
  for (const path of existsSync(library) ? temporaryFiles(library) : []) utimesSync(path, before, before)
}

/** How many files still lie there when the desk, which clears away behind its answers, has had time for it. */
async function leftAfterAWhile(paths: readonly string[]): Promise<number> {
  for (let waited = 0; waited < PATIENCE && paths.some((path) => existsSync(path)); waited += 50) await waitExactly(50)
  return paths.filter((path) => existsSync(path)).length
}

/** What belongs to no article, or to the one that was opened. */
function mustBeGone({ library, witness }: House, path: string): boolean {
  if (dirname(path) === articlesFolder(library)) return true
  return witness !== null && path.startsWith(articlePaths(library, witness.id).folder)
}

async function killWhileStarting(home: string, delay: number): Promise<void> {
  const child = spawnDesk(home)
  const exited = once(child, 'exit')
  await waitExactly(delay)
  child.kill('SIGKILL')
  await exited
}
