import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeFileSystem, type FileSystem } from '../../../main/files/fileSystem.ts'
import { articlePaths } from '../../../main/library/articlePaths.ts'
import { crashingFileSystem } from '../../doubles/crashingFileSystem.ts'
import { faultyFileSystem } from '../../doubles/faultyFileSystem.ts'
import { contractWay, type Ask } from '../../helpers/articleWay.ts'
import { journalingWindow } from '../../helpers/journalingWindow.ts'
import { plainDesk } from '../../helpers/plainDesk.ts'
import { readDisk, temporaryFiles } from '../kill/readDisk.ts'
import type { Scenario, Stage } from './scenarios.ts'
import type { Way } from './ways.ts'

/** A library with one article, to be copied for each trial. */
export interface Template {
  readonly folder: string
  readonly id: string
}

/** How one call that went wrong ended. */
export interface Outcome {
  /** name of the call that was met; null where there is none of that number, and the way is through */
  readonly met: string | null
  /** what was answered; null: that all went well */
  readonly code: string | null
  readonly problems: readonly string[]
}

/** A disk that goes wrong once it is armed. */
interface Disk {
  readonly fs: FileSystem
  arm(): void
  disarm(): void
  met(): string | null
  /** Lets it go wrong now, if it is one that ends everything. */
  end(): Promise<void>
}

/**
 * Lets the n-th call of a scenario go wrong in one way, and looks at everything that is left: the files, what the next desk finds, whether the
 * window can go on.
 * @param way null: the power is cut at that call
 */
export async function trial(template: Template, scenario: Scenario, way: Way | null, n: number): Promise<Outcome> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'qingyang-fault-')))
  try {
    cpSync(template.folder, folder, { recursive: true })
    const disk = way === null ? cutAt(n) : faultAt(way, n)
    return await run(folder, template.id, scenario, disk, way)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function run(folder: string, id: string, scenario: Scenario, disk: Disk, way: Way | null): Promise<Outcome> {
  let desk = await plainDesk(folder, disk.fs)
  const ask = ((channel, input) => desk.ask(channel, input)) as Ask
  const stage: Stage = { ask, window: journalingWindow(contractWay(ask), id), library: join(folder, '稿库'), id }
  await stage.window.open()
  await scenario.prepare(stage)
  if (scenario.restarts === true) {
    await desk.stop()
    desk = await plainDesk(folder, disk.fs)
  }
  disk.arm()
  const code = await scenario.act(stage)
  const met = disk.met()
  const problems: string[] = []
  if (code !== null && (way?.harmless === true || !isTold(code))) problems.push(`answered ${code}`)
  if (way === null) {
    // What was answered after the cut nobody heard. Where it did not come to it, it comes now: right after the answer.
    const heard = met === null && code === null
    await disk.end()
    await desk.stop()
    problems.push(...(await lookAfter(folder, scenario, stage, heard)))
    return { met, code, problems }
  }
  disk.disarm()
  problems.push(...(await lookAfter(folder, scenario, stage, code === null)))
  problems.push(...(await goOn(scenario, stage, code)))
  await desk.stop()
  if (met !== 'remove' && temporaryFiles(stage.library).length > 0) problems.push('temporary files are left')
  return { met, code, problems }
}

/** As after a crash: the lock in the copy names a process that runs no more (the first desk's still does, because it is this one). */
function orphanLock(library: string, id: string): void {
  const { lock } = articlePaths(library, id)
  if (!existsSync(lock)) return
  writeFileSync(lock, readFileSync(lock, 'utf8').replace(/"process": \d+/, `"process": ${2 ** 22 + 1}`))
}

/** A word for the person, made for what happened: not the catch-all of the router, nor none. */
function isTold(code: string): boolean {
  return /^(storage|input|article|save)\./.test(code)
}

/** What a desk that starts now would find; it works on a copy, because the first one still runs. */
async function lookAfter(folder: string, scenario: Scenario, stage: Stage, done: boolean): Promise<string[]> {
  const { window, library, id } = stage
  const problems: string[] = []
  const { file, journalReadable } = readDisk(library, id)
  const isThere = window.states.includes(file ?? '')
  if (!isThere && !(file === null && !done && (await isDeleted(library, id)))) problems.push('article.json: part')
  if (file === null) return problems
  if (!journalReadable && done) problems.push('the journal is damaged')
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'qingyang-fault-')))
  try {
    cpSync(folder, copy, { recursive: true })
    orphanLock(join(copy, '稿库'), id)
    const desk = await plainDesk(copy, nodeFileSystem)
    const next = journalingWindow(contractWay(desk.ask), id)
    const opened = await next.open()
    const state = window.states.lastIndexOf(next.content())
    if (state < window.acknowledged()) problems.push(`comes back as state ${state}, not ${window.acknowledged()}`)
    if (opened.diverged) problems.push('the journal was laid aside')
    const found = { ...stage, ask: desk.ask, library: join(copy, '稿库') }
    problems.push(...((await scenario.wrong?.(found, done)) ?? []))
    await desk.stop()
  } catch (cause) {
    problems.push(`the next desk: ${String(cause)}`)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
  return problems
}

async function isDeleted(library: string, id: string): Promise<boolean> {
  return !(await nodeFileSystem.readdir(join(library, 'articles', id)).catch(() => [])).some(
    ({ name }) => name === 'article.json',
  )
}

/** The fault is over: the same is done again, and whatever the window holds is saved. */
async function goOn(scenario: Scenario, stage: Stage, code: string | null): Promise<string[]> {
  const problems: string[] = []
  const { window, library, id } = stage
  const again = code === null ? null : await scenario.act(stage)
  if (again !== null) problems.push(`answered ${again} again, without a fault`)
  problems.push(...((await scenario.wrong?.(stage, again === null)) ?? []))
  const saved = await window.save()
  if (saved !== null) problems.push(`cannot be saved afterwards: ${saved}`)
  if (readDisk(library, id).file !== window.content()) problems.push('the buffer is not what was saved')
  return problems
}

function faultAt(way: Way, n: number): Disk {
  let armed = false
  let seen = 0
  let met: string | null = null
  const { fs } = faultyFileSystem(({ name }) => {
    const fault = armed ? way.fault(name) : null
    if (fault === null || seen++ !== n) return null
    met = name
    return fault
  })
  const end = () => Promise.resolve()
  return { fs, arm: () => (armed = true), disarm: () => (armed = false), met: () => met, end }
}

function cutAt(n: number): Disk {
  let at: number | null = null
  const { fs, calls, ended } = crashingFileSystem(() => at, 'powerCut')
  return {
    fs,
    arm: () => (at = calls.length + n),
    disarm: () => (at = null),
    met: () => (ended() ? (calls.at(-1) ?? null) : null),
    async end() {
      if (ended()) return
      at = calls.length
      await fs.stat('.').catch(() => undefined)
    },
  }
}
