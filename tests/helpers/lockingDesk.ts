import { onTestFinished } from 'vitest'
import type { LockStanding } from '../../src/saving/lock/lockStanding.ts'
import type { DeskIdentity } from '../../main/documents/lock/deskIdentity.ts'
import { doubtJournal, forgetJournal } from '../../main/documents/lock/forgetJournal.ts'
import { createLockKeeper } from '../../main/documents/lock/lockKeeper.ts'
import type { Locks } from '../../main/documents/lock/locks.ts'
import { LOCK_TIMES } from '../../main/documents/lock/lockTimes.ts'
import { createShelf, type Shelf } from '../../main/documents/shelf.ts'
import { nodeFileSystem, type FileSystem } from '../../main/files/fileSystem.ts'
import { busyFileSystem } from '../doubles/busyFileSystem.ts'
import { recordingLog } from '../doubles/recordingLog.ts'
import { deskIdentityOf } from './deskIdentityOf.ts'
import { fakeTicker, type FakeTicker } from './fakeTicker.ts'
import { eventually } from './eventually.ts'

/** A desk as far as locks go, on real files, with a time of its own. */
export interface LockingDesk {
  readonly shelf: Shelf
  readonly locks: Locks
  readonly ticker: FakeTicker
  /** what it told its windows, in order */
  readonly told: LockStanding[]
  readonly lost: string[]
  readonly log: ReturnType<typeof recordingLog>
  /** how the lock stands, as last told or entered */
  kind(): string
  /** Looks and beats until nothing is under way. */
  tick(): Promise<void>
}

/** Starts one on a library. It keeps no timers but those its ticker knows. */
export function lockingDesk(
  library: string,
  person: string,
  more: { identity?: Partial<DeskIdentity>; fs?: FileSystem; machine?: string } = {},
): LockingDesk {
  const { machine = `${person}的电脑` } = more
  const { fs, idle } = busyFileSystem(more.fs ?? nodeFileSystem)
  const ticker = fakeTicker(idle)
  const told: LockStanding[] = []
  const lost: string[] = []
  const log = recordingLog()
  const clock = { now: () => new Date(0) }
  const locks = createLockKeeper({
    fs,
    library,
    log,
    ticker,
    times: LOCK_TIMES,
    me: deskIdentityOf(machine, more.identity),
    person: () => person,
    clock: () => 0,
    changed: (_, standing) => void told.push(standing),
    lost(id) {
      lost.push(id)
      forgetJournal(shelf, id)
    },
    regained: (id) => doubtJournal(shelf, id),
  })
  const shelf = createShelf(fs, clock, library, locks)
  onTestFinished(() => locks.stop())
  return {
    shelf,
    locks,
    ticker,
    told,
    lost,
    log,
    kind: () => told.at(-1)?.kind ?? 'none',
    async tick() {
      await ticker.pass(LOCK_TIMES.beat)
    },
  }
}

/** Waits for a desk to tell something by itself: its folder is watched. */
export async function hears(desk: LockingDesk, kind: LockStanding['kind']): Promise<void> {
  await eventually(() => {
    if (desk.kind() !== kind) throw new Error(`${desk.kind()}, not ${kind}`)
  })
}
