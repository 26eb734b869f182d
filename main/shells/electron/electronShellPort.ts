import type { Dialog, Shell } from 'electron'
import type { Language } from '../../../src/base/language.ts'
import { translate } from '../../../src/base/messages/translate.ts'
import type { PrintEngine } from '../../print/printEngine.ts'
import type { ShellPort } from '../../desk/shellPort.ts'
import type { DeskWindows } from './deskWindows.ts'

/** What Electron's windows can do for the desk. */
export function electronShellPort(
  windows: DeskWindows,
  dialog: Pick<Dialog, 'showOpenDialog'>,
  shell: Pick<Shell, 'openPath'>,
  language: () => Language,
  print: PrintEngine,
): ShellPort {
  return {
    kind: 'electron',
    nativeDialogs: true,
    async askFolder(purpose, windowId) {
      const window = windows.get(windowId)
      if (window === null) return null
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: translate(language(), `menu.ask.${purpose}`),
        buttonLabel: translate(language(), 'menu.ask.choose'),
        properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    async reveal(folder) {
      const trouble = await shell.openPath(folder)
      if (trouble !== '') throw new Error(trouble)
    },
    print,
    closeAnswer: (windowId, close) => windows.closeAnswer(windowId, close),
    openWindow: (article) => windows.open(article),
    setFullScreen: (windowId, on) => windows.get(windowId)?.setFullScreen(on),
    describeWindow(windowId, title, dirty) {
      const window = windows.get(windowId)
      window?.setTitle(title)
      window?.setDocumentEdited(dirty)
    },
  }
}
