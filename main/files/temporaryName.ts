import { randomBytes } from 'node:crypto'

/** A name for a file that is written beside the one it is to replace; no other file has it. */
export function temporaryName(): string {
  return `.qingyang-${randomBytes(8).toString('hex')}.tmp`
}

/** Whether a name is that of such a file: what a crash in the middle of a write leaves behind. */
export function isTemporaryName(name: string): boolean {
  return /^\.qingyang-[0-9a-f]{16}\.tmp$/.test(name)
}
