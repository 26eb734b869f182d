import type { DeskError } from '../../../src/base/deskError.ts'
import { ok, type Result } from '../../../src/base/result.ts'
import { deskIdentity } from '../../documents/lock/deskIdentity.ts'
import { createLockKeeper } from '../../documents/lock/lockKeeper.ts'
import { LOCK_TIMES } from '../../documents/lock/lockTimes.ts'
import { systemTicker } from '../../files/ticker.ts'
import { createShelf, type Shelf } from '../../documents/shelf.ts'
import { silentLog } from '../../log/silentLog.ts'
import { openShelf } from './openShelf.ts'
import type { Terminal } from './terminal.ts'

/** A library that a command writes to. */
export interface LockedShelf {
  readonly shelf: Shelf
  /** Gives back every lock that the command took. To be called however it ends. */
  readonly close: () => Promise<void>
}

/**
 * Opens the library that a command names, to write to: an article that a desk has open, here or on another machine, is then refused
 * (`save.locked`), and one that the command writes is locked meanwhile.
 */
export async function openLockedShelf(terminal: Terminal, folder: unknown): Promise<Result<LockedShelf, DeskError>> {
  const opened = await openShelf(terminal, folder)
  if (!opened.ok) return opened
  const { fs, clock, library } = opened.value
  const locks = createLockKeeper({
    fs,
    clock: () => clock.now().getTime(),
    library,
    me: await deskIdentity(fs, null),
    person: () => '',
    ticker: systemTicker,
    times: LOCK_TIMES,
    log: silentLog,
    changed: () => undefined,
    lost: () => undefined,
    regained: async () => undefined,
  })
  return ok({ shelf: createShelf(fs, clock, library, locks), close: () => locks.stop() })
}
