import type { DeskError } from '../../../src/base/deskError.ts'
import type { LockRecord, LockView, LockWatch } from '../../../src/saving/lock/lockRecord.ts'
import { viewLock } from '../../../src/saving/lock/lockRecord.ts'
import {
  isSameStanding,
  type Asking,
  type LockPerson,
  type LockStanding,
} from '../../../src/saving/lock/lockStanding.ts'
import { parseLock } from '../../../src/saving/lock/parseLock.ts'
import { isMissing } from '../../files/errnoOf.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { storageError } from '../../files/storageError.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import type { DeskIdentity } from './deskIdentity.ts'
import { hasVanished } from './hasVanished.ts'
import { claimLock, replaceLock, type LockFile } from './lockFile.ts'
import { createLockRequests } from './lockRequests.ts'
import type { LockTimes } from './lockTimes.ts'
import { readText } from '../../files/readText.ts'
import type { Ticker } from '../../files/ticker.ts'
import { withTicket } from '../../files/withTicket.ts'

/** What the locks of a library have in common. */
export interface LockContext {
  readonly fs: FileSystem
  readonly library: string
  /** this running desk */
  readonly holder: string
  readonly me: DeskIdentity
  /** who sits at it; '' where they have not said */
  readonly person: () => string
  /** the time of day, milliseconds since 1970 */
  readonly clock: () => number
  readonly ticker: Ticker
  readonly times: LockTimes
  /** Hears of every standing that differs to the eye. */
  readonly changed: (id: string, standing: LockStanding) => void
  /** Hears that the lock changed hands: what this desk knows of the article's journal may be wrong until it is opened anew. */
  readonly lost: (id: string) => void
  /** Hears, before the next write, that the lock was away for a moment and was made anew. */
  readonly regained: (id: string) => Promise<void>
}

/** Why a lock is looked at: `write`: something is about to be written; `news`: its folder changed; `beat`: it is time for a heartbeat. */
export type LookReason = 'write' | 'news' | 'beat'

/** The lock of one article as one desk knows it. Calls must not overlap; they throw what the file system throws. */
export interface ArticleLock {
  standing(): LockStanding
  holds(): boolean
  /** why no lock could be had; null where it could, or somebody has it */
  failure(): DeskError | null
  enter(): Promise<void>
  look(reason: LookReason): Promise<void>
  ask(): Promise<void>
  decline(): Promise<void>
  give(): Promise<void>
  /** Gives whether the lock is this desk's now. */
  take(): Promise<boolean>
  release(): Promise<void>
}

/** A lock file as it was found. */
interface Found {
  readonly text: string | null
  readonly record: LockRecord | null
  readonly view: LockView
  readonly vanished: boolean
}

/** How often a lock that changes hands under its reader's eyes is read again. */
const TRIES = 3

/** Makes what a desk knows of an article's lock: nothing yet. */
export function createArticleLock(context: LockContext, id: string): ArticleLock {
  const { fs, holder, me, ticker, times } = context
  const { lock, lockRequest, lockTicket } = articlePaths(context.library, id)
  const requests = createLockRequests(fs, lockRequest, { holder, person: context.person, machine: me.machine })
  let file: LockFile | null = null
  let watch: LockWatch | null = null
  let standing: LockStanding = { kind: 'none' }
  let failure: DeskError | null = null
  let asking: Asking = 'no'
  /** somebody removed the lock, and it was made anew: another may have had it meanwhile */
  let wasAway = false
  /** the article is being opened: its journal is read next */
  let entering = false
  let gave: { readonly to: LockPerson | null; readonly until: number } | null = null

  async function find(): Promise<Found> {
    const text = await readText(fs, lock)
    const record = text === null ? null : parseLock(text)
    const vanished = record !== null && record.holder !== holder && (await hasVanished(fs, record, me))
    const judged = viewLock(record, holder, watch, ticker.now(), vanished, times.stale)
    watch = judged.watch
    return { text, record, view: judged.view, vanished }
  }

  function newRecord(): LockRecord {
    return { holder, person: context.person(), ...me, beat: 0, since: context.clock() }
  }

  function stand(next: LockStanding): void {
    if (isSameStanding(standing, next)) return
    standing = next
    context.changed(id, next)
  }

  async function got(made: LockFile): Promise<void> {
    await file?.close()
    file = made
    failure = null
    gave = null
    asking = 'no'
    // Until the article is opened anew, nobody here knows what the journal goes on from.
    if (!entering) context.lost(id)
    entering = false
    // A request that cannot be read now is seen at the next heartbeat.
    await requests.withdraw().catch(() => undefined)
    stand({ kind: 'mine', askedBy: await requests.received().catch(() => null) })
  }

  /** Gets the lock if nobody who lives has it; else tells who has. */
  async function claim(): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        const found = await find()
        const made =
          found.view === 'free'
            ? await claimLock(fs, lock, newRecord())
            : found.vanished || found.view === 'mine'
              ? await takeOver(found)
              : null
        if (made !== null) return await got(made)
        if (tries === TRIES || (found.view !== 'free' && !found.vanished)) return await show(found)
      } catch (cause) {
        if (tries < TRIES) continue
        failure = storageError(cause, lock)
        return stand({ kind: 'none' })
      }
    }
  }

  async function takeOver({ text }: Found): Promise<LockFile | null> {
    const ticket = { fs, ticker, path: lockTicket, holder, patience: times.pause * 2 }
    const made = await withTicket(ticket, async () =>
      (await readText(fs, lock)) === text ? replaceLock(fs, lock, newRecord()) : null,
    )
    if (made === null) return null
    await ticker.rest(times.pause)
    if (await isOurs().catch(() => false)) return made
    await made.close()
    return null
  }

  async function isOurs(): Promise<boolean> {
    const text = await readText(fs, lock)
    return text !== null && parseLock(text).holder === holder
  }

  /** Tells how the lock of somebody else, or of nobody, stands. */
  async function show({ record, view, vanished }: Found): Promise<void> {
    if (record === null) {
      const kept = gave !== null && ticker.now() < gave.until
      return stand(kept && gave !== null ? { kind: 'given', to: gave.to } : { kind: 'free' })
    }
    gave = null
    const { person, machine, beat } = record
    const by = { person, machine, minutes: Math.floor((beat * times.beat) / 60_000) }
    if (view === 'stale') return stand({ kind: 'stale', by, gone: vanished })
    if (asking === 'waiting') asking = await requests.answered(record.holder)
    stand({ kind: 'held', by, asking })
  }

  async function keep(held: LockFile, found: Found, reason: LookReason): Promise<void> {
    if (found.view === 'free') {
      const again = await remade()
      if (again === 'folderGone') return
      if (again === null) return lose(held, await find())
      await held.close()
      file = again
      wasAway = true
    } else if (found.view !== 'mine') return lose(held, found)
    if (wasAway && reason === 'write') {
      await context.regained(id)
      wasAway = false
    }
    if (reason === 'beat') await file?.beat()
    if (reason !== 'write') stand({ kind: 'mine', askedBy: await requests.received() })
  }

  /** Makes anew a lock that somebody removed. With its whole folder gone nobody can have it. */
  async function remade(): Promise<LockFile | 'folderGone' | null> {
    try {
      return await claimLock(fs, lock, newRecord())
    } catch (cause) {
      if (isMissing(cause)) return 'folderGone'
      throw cause
    }
  }

  async function lose(held: LockFile, found: Found): Promise<void> {
    file = null
    context.lost(id)
    await held.close()
    await show(found)
  }

  async function look(reason: LookReason): Promise<void> {
    const found = await find()
    if (file !== null) return keep(file, found, reason)
    if (found.view === 'mine' || (asking === 'waiting' && found.view === 'free')) return claim()
    await show(found)
  }

  async function letGo(held: LockFile): Promise<void> {
    file = null
    context.lost(id)
    await held.close()
    const ticket = { fs, ticker, path: lockTicket, holder, patience: times.pause * 2 }
    await withTicket(ticket, async () => {
      if (await isOurs()) await fs.remove(lock)
    })
  }

  return {
    standing: () => standing,
    holds: () => file !== null,
    failure: () => failure,
    async enter() {
      if (file !== null) return look('news')
      entering = true
      await claim()
      entering = false
    },
    look,
    async ask() {
      const found = await find()
      if (found.view === 'free') return claim()
      if (found.record === null || file !== null) return
      await requests.send(found.record.holder)
      asking = 'waiting'
      await show(found)
    },
    async decline() {
      await requests.refuse()
      await look('news')
    },
    async give() {
      if (file === null) return
      gave = { to: standing.kind === 'mine' ? standing.askedBy : null, until: ticker.now() + times.keep }
      await letGo(file)
      await look('news')
    },
    async take() {
      gave = null
      const found = await find()
      if (found.view === 'free') await claim()
      else if (found.view === 'stale') {
        const made = await takeOver(found)
        await (made === null ? look('news') : got(made))
      }
      return file !== null
    },
    async release() {
      if (file !== null) await letGo(file)
      else if (asking !== 'no') await requests.withdraw()
    },
  }
}
