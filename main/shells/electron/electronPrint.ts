import type { BrowserWindow } from 'electron'
import { deskError } from '../../../src/base/deskError.ts'
import { err, ok } from '../../../src/base/result.ts'
import type { PrintEngine } from '../../print/printEngine.ts'

/** In milliseconds. */
const PATIENCE = 60_000

/** Prints by Electron's own engine, in a window that is never shown, runs no script and shares nothing with the desk's. */
export function electronPrint(Window: typeof BrowserWindow): PrintEngine {
  return async (file) => {
    const window = new Window({
      show: false,
      webPreferences: {
        javascript: false,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        partition: 'qingyang-print',
      },
    })
    // Not the desk's session, which knows no file of the disk; and nothing but those.
    window.webContents.session.webRequest.onBeforeRequest(({ url }, callback) => {
      callback({ cancel: !/^(?:file|data):/.test(url) })
    })
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('it took too long')), PATIENCE)
    })
    try {
      await Promise.race([window.loadFile(file), late])
      const bytes = await Promise.race([
        window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true }),
        late,
      ])
      return ok(bytes)
    } catch (cause) {
      return err(deskError('print.failed', { detail: String(cause) }))
    } finally {
      clearTimeout(timer)
      window.destroy()
    }
  }
}
