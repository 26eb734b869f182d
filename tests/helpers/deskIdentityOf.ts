import type { DeskIdentity } from '../../main/documents/lock/deskIdentity.ts'

/** What a desk says of itself: on a machine of its own, unless told otherwise. */
export function deskIdentityOf(machine: string, more: Partial<DeskIdentity> = {}): DeskIdentity {
  return { machine, process: process.pid, started: '', seat: `seat of ${machine}`, desk: `desk of ${machine}`, ...more }
}
