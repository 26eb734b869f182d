import type { BrowserWindow, Dialog } from 'electron'
import type { Language } from '../../../src/base/language.ts'
import { translate } from '../../../src/base/messages/translate.ts'

/** Asks over a window that does not answer whether to close it and lose what it has not saved. The safe answer is the default. */
export async function askStuck(dialog: Dialog, window: BrowserWindow, language: Language): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: translate(language, 'menu.stuck.message'),
    detail: translate(language, 'menu.stuck.detail'),
    buttons: [translate(language, 'menu.stuck.wait'), translate(language, 'menu.stuck.close')],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
