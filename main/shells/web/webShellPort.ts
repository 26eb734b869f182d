import { installedPrint } from '../../print/installedPrint.ts'
import type { ShellPort } from '../../desk/shellPort.ts'
import { revealFolder } from './revealFolder.ts'

/** What a browser window can do for the desk: it has no dialogs of the system, and guards its own closing and title. */
export function webShellPort(): ShellPort {
  return {
    kind: 'web',
    nativeDialogs: false,
    askFolder: async () => null,
    reveal: (folder) => revealFolder(folder),
    print: installedPrint(),
    closeAnswer: () => undefined,
    openWindow: () => undefined,
    setFullScreen: () => undefined,
    describeWindow: () => undefined,
  }
}
