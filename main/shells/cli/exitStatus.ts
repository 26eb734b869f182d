import type { ErrorKind } from '../../../src/base/deskError.ts'

/** How a command ends. 1 (findings): it ran, and what it looked at is not right. */
export const EXIT = { done: 0, findings: 1, usage: 2, input: 3, storage: 4 } as const

/** An exit status. */
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT]

/** The exit status of an error. */
export function exitStatus(kind: ErrorKind): ExitStatus {
  return EXIT[kind]
}
