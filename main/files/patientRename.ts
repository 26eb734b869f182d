import { setTimeout as rest } from 'node:timers/promises'
import { errnoOf } from './errnoOf.ts'

/** What Windows answers while another program, most often a virus scanner, still has a file of either name open. */
const BUSY: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES'])

/** The waits between the tries, in milliseconds: a second in all. */
export const WAITS: readonly number[] = [10, 20, 40, 70, 100, 130, 170, 210, 250]

/** The machine that a rename takes place on. */
export interface RenamingMachine {
  readonly platform: NodeJS.Platform
  /** Resolves after a time in milliseconds. */
  readonly wait: (milliseconds: number) => Promise<unknown>
}

/**
 * Makes a rename that has patience where files are kept busy: on Windows it is tried again a few times. Elsewhere such an answer means what
 * it says, and is given at once.
 * @returns a rename that throws EBUSY where the file stayed busy, and else what the system throws
 */
export function patientRename(
  rename: (from: string, to: string) => Promise<void>,
  { platform, wait }: RenamingMachine = { platform: process.platform, wait: rest },
): (from: string, to: string) => Promise<void> {
  if (platform !== 'win32') return rename
  return async (from, to) => {
    for (const milliseconds of WAITS) {
      try {
        return await rename(from, to)
      } catch (cause) {
        if (!BUSY.has(errnoOf(cause))) throw cause
        await wait(milliseconds)
      }
    }
    try {
      await rename(from, to)
    } catch (cause) {
      if (!BUSY.has(errnoOf(cause))) throw cause
      throw Object.assign(new Error(`${to} stayed busy`, { cause }), { code: 'EBUSY' })
    }
  }
}
