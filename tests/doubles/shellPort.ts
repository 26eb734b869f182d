import { deskError } from '../../src/base/deskError.ts'
import { err } from '../../src/base/result.ts'
import type { ShellPort } from '../../main/desk/shellPort.ts'

/** A web shell without windows and dialogs. */
export function silentShell(shell: Partial<ShellPort> = {}): ShellPort {
  return {
    kind: 'web',
    nativeDialogs: false,
    askFolder: async () => null,
    reveal: async () => undefined,
    print: async () => err(deskError('print.noBrowser')),
    closeAnswer: () => undefined,
    openWindow: () => undefined,
    setFullScreen: () => undefined,
    describeWindow: () => undefined,
    ...shell,
  }
}
