import type { LockRecord } from '../../../src/saving/lock/lockRecord.ts'
import { errnoOf } from '../../files/errnoOf.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import type { DeskIdentity } from './deskIdentity.ts'
import { processStart } from './processStart.ts'

/**
 * Whether the holder of a lock is known to run no more: it ran where this desk can see, and its process is gone, or another bears its number
 * now. Where nothing can be known the answer is no, and the lock goes stale by its heartbeats.
 */
export async function hasVanished(fs: FileSystem, record: LockRecord, me: DeskIdentity): Promise<boolean> {
  const ours = record.desk !== '' && record.desk === me.desk && record.machine === me.machine
  if (record.seat !== me.seat) return ours && record.seat !== '' && me.seat !== ''
  // Without a seat only our own user data tells that it was this machine.
  if (record.process === 0 || (me.seat === '' && !ours)) return false
  if (!runs(record.process)) return true
  const started = await processStart(fs, record.process)
  return record.started !== '' && started !== '' && record.started !== started
}

function runs(process: number): boolean {
  try {
    globalThis.process.kill(process, 0)
    return true
  } catch (cause) {
    // Another user's process may not be signalled, but it is there.
    return errnoOf(cause) !== 'ESRCH'
  }
}
