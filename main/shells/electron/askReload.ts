import type { BrowserWindow, Dialog } from 'electron'
import type { Language } from '../../../src/base/language.ts'
import { translate } from '../../../src/base/messages/translate.ts'

/** Asks over a window whose page crashed again and again whether to load it once more (true) or to close it. */
export async function askReload(dialog: Dialog, window: BrowserWindow, language: Language): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: translate(language, 'menu.crashed.message'),
    detail: translate(language, 'menu.crashed.detail'),
    buttons: [translate(language, 'menu.crashed.reload'), translate(language, 'menu.crashed.close')],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 0
}
