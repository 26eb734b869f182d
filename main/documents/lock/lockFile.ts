import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { LockRecord } from '../../../src/saving/lock/lockRecord.ts'
import { BEAT_MARK, lockText } from '../../../src/saving/lock/lockText.ts'
import { errnoOf } from '../../files/errnoOf.ts'
import type { FileSystem, OpenFile } from '../../files/fileSystem.ts'

/** A lock that this desk made: the file itself, whatever name it bears by now. */
export interface LockFile {
  /** Lets it beat once. Falls on no other lock, even when another stands in its place. */
  beat(): Promise<void>
  close(): Promise<void>
}

/** The mode of a new lock, before the umask. */
const NEW_FILE = 0o666

/**
 * Makes a lock where there is none: of several desks that try, the file system lets one. It gets its name when it is whole, so that a desk which is
 * killed meanwhile leaves no lock of somebody unknown; only where a file can have no second name (exFAT, some shares) it is written where it stands.
 * @returns null where there is one
 * @throws what the file system throws for any other reason
 */
export async function claimLock(fs: FileSystem, path: string, record: LockRecord): Promise<LockFile | null> {
  const { building, handle } = await build(fs, path, record)
  const outcome = await giveName(fs, building, path, handle)
  await fs.remove(building).catch(() => undefined)
  if (outcome === 'named') return beating(fs, path, handle)
  await handle.close().catch(() => undefined)
  return outcome === 'taken' ? null : claimInPlace(fs, path, record)
}

/**
 * Puts a lock in the place of the one that is there. Only for whoever holds the lock's ticket.
 * @throws what the file system throws; the old lock is then still there
 */
export async function replaceLock(fs: FileSystem, path: string, record: LockRecord): Promise<LockFile> {
  const { building, handle } = await build(fs, path, record)
  try {
    await fs.rename(building, path)
    return beating(fs, path, handle)
  } catch (cause) {
    await handle.close().catch(() => undefined)
    await fs.remove(building).catch(() => undefined)
    throw cause
  }
}

/** Writes a lock under a name of its own, onto the disk. */
async function build(
  fs: FileSystem,
  path: string,
  record: LockRecord,
): Promise<{ readonly building: string; readonly handle: OpenFile }> {
  const building = join(dirname(path), `.qingyang-${randomBytes(8).toString('hex')}.tmp`)
  const handle = await fs.create(building, NEW_FILE)
  await fill(fs, building, handle, record)
  return { building, handle }
}

async function giveName(
  fs: FileSystem,
  building: string,
  path: string,
  handle: OpenFile,
): Promise<'named' | 'taken' | 'impossible'> {
  try {
    await fs.link(building, path)
    return 'named'
  } catch (cause) {
    // A share whose answer was lost asks again, and finds the name that it gave itself.
    if (
      await handle.stat().then(
        ({ nlink }) => nlink > 1,
        () => false,
      )
    )
      return 'named'
    return errnoOf(cause) === 'EEXIST' ? 'taken' : 'impossible'
  }
}

async function claimInPlace(fs: FileSystem, path: string, record: LockRecord): Promise<LockFile | null> {
  const handle = await createNew(fs, path)
  if (handle === null) return null
  await fill(fs, path, handle, record)
  return beating(fs, path, handle)
}

async function createNew(fs: FileSystem, path: string): Promise<OpenFile | null> {
  try {
    return await fs.create(path, NEW_FILE)
  } catch (cause) {
    if (errnoOf(cause) === 'EEXIST') return null
    throw cause
  }
}

async function fill(fs: FileSystem, path: string, handle: OpenFile, record: LockRecord): Promise<void> {
  try {
    await handle.writeFile(lockText(record))
    await handle.sync()
  } catch (cause) {
    await handle.close().catch(() => undefined)
    await fs.remove(path).catch(() => undefined)
    throw cause
  }
}

function beating(fs: FileSystem, path: string, made: OpenFile): LockFile {
  let handle = made
  const close = () => handle.close().catch(() => undefined)
  return {
    async beat() {
      try {
        await handle.writeFile(BEAT_MARK)
        // A share shows others what was written when it is forced out.
        await handle.datasync()
      } catch {
        // A share that was away and is back knows none of the files that were open.
        await close()
        handle = await fs.openAppend(path)
        await handle.writeFile(BEAT_MARK)
        await handle.datasync()
      }
    },
    close: async () => void (await close()),
  }
}
