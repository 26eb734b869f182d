import type { Fault } from '../../doubles/faultyFileSystem.ts'

/** A way in which one call of the disk goes wrong. */
export interface Way {
  readonly name: string
  /** what becomes of a call of this name; null: this way does not meet it, and it is not counted */
  readonly fault: (call: string) => Fault | null
  /** the call is late, not wrong: everything must go well */
  readonly harmless?: boolean
}

const always =
  (fault: Fault): Way['fault'] =>
  () =>
    fault
const only =
  (name: string, fault: Fault): Way['fault'] =>
  (call) =>
    call === name ? fault : null

/** Milliseconds that a slow disk takes for one call more than it should. */
const SLOW = 200

/** Every way but the power cut, which ends everything and has a disk of its own. */
export const WAYS: readonly Way[] = [
  ...['EIO', 'ENOSPC', 'EACCES', 'EROFS', 'EBUSY'].map((errno) => ({ name: errno, fault: always(errno) })),
  { name: 'short write', fault: only('file.writeFile', { errno: 'ENOSPC', half: true }) },
  { name: 'rename refused', fault: only('rename', 'EPERM') },
  { name: `slow by ${SLOW} ms`, fault: always({ slow: SLOW }), harmless: true },
]
