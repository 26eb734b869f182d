import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { expect, it, vi } from 'vitest'
import { electronPrint } from '../../../../../main/shells/electron/electronPrint.ts'

interface Request {
  readonly url: string
}

/** A window that records how it was made, loads and prints. */
class RecordingWindow extends EventEmitter {
  static last: RecordingWindow | null = null
  static fails = false
  readonly steps: string[] = []
  guard: ((request: Request, callback: (answer: { cancel: boolean }) => void) => void) | null = null
  readonly webContents = {
    session: { webRequest: { onBeforeRequest: (guard: RecordingWindow['guard']) => (this.guard = guard) } },
    printToPDF: async (options: unknown) => {
      this.steps.push(`print ${JSON.stringify(options)}`)
      return Buffer.from('%PDF-1.7')
    },
  }
  readonly options: Electron.BrowserWindowConstructorOptions
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super()
    this.options = options
    RecordingWindow.last = this
  }
  async loadFile(file: string): Promise<void> {
    this.steps.push(`load ${file}`)
    if (RecordingWindow.fails) throw new Error('ERR_FILE_NOT_FOUND')
  }
  destroy(): void {
    this.steps.push('destroy')
  }
}

const print = electronPrint(RecordingWindow as unknown as typeof BrowserWindow)

it('prints in a hidden window without script, node or network, and closes it', async () => {
  const printed = await print('/tmp/page.html')
  expect(printed.ok && Buffer.from(printed.value).toString()).toBe('%PDF-1.7')
  const window = RecordingWindow.last
  expect(window?.steps).toEqual([
    'load /tmp/page.html',
    'print {"printBackground":true,"preferCSSPageSize":true}',
    'destroy',
  ])
  expect(window?.options).toMatchObject({
    show: false,
    webPreferences: { javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false },
  })
  const answer = vi.fn()
  window?.guard?.({ url: 'https://a.cn/x.png' }, answer)
  window?.guard?.({ url: 'file:///tmp/images/a.png' }, answer)
  expect(answer.mock.calls).toEqual([[{ cancel: true }], [{ cancel: false }]])
})

it('tells what went wrong, and closes the window', async () => {
  RecordingWindow.fails = true
  expect(await print('/gone.html')).toMatchObject({ error: { code: 'print.failed' } })
  expect(RecordingWindow.last?.steps.at(-1)).toBe('destroy')
  RecordingWindow.fails = false
})
