import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { startDeskProcess, type DeskProcess } from '../helpers/deskProcess.ts'
import { ROOT } from '../helpers/sourceFiles.ts'

/** The shell that a project drives. */
export interface ShellOptions {
  readonly shell: 'web' | 'electron'
}

/** A running desk with a home of its own. */
export interface RunningDesk {
  /** folder that serves as the user's home */
  readonly home: string
  /** folder of the library that `firstLibrary` makes */
  readonly libraryFolder: string
  /** the desk's window; another one after each start */
  page(): Page
  /** Opens a further window on the same desk (web shell), or gives the first (Electron has one). */
  start(): Promise<Page>
  stop(): Promise<void>
  kill(): Promise<void>
}

/** The test of the desk: one home, one desk, started before the test and stopped after it. */
export const test = base.extend<ShellOptions & { readonly desk: RunningDesk; readonly window: Page }>({
  shell: ['web', { option: true }],
  desk: async ({ shell, page }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'qingyang-e2e-'))
    mkdirSync(join(home, 'exports'))
    const desk = shell === 'web' ? webDesk(home, page) : electronDesk(home)
    await desk.start()
    await use(desk)
    await desk.stop()
    rmSync(home, { recursive: true, force: true })
  },
  window: async ({ desk }, use) => {
    await use(desk.page())
  },
})

/** Waits until something is on the window: keys pressed before would go nowhere. */
async function drawn(page: Page): Promise<void> {
  await page.locator('#root > *').first().waitFor({ state: 'attached' })
}

function webDesk(home: string, page: Page): RunningDesk {
  let process: DeskProcess | null = null
  return {
    home,
    libraryFolder: join(home, 'exports', '稿库'),
    page: () => page,
    async start() {
      process = await startDeskProcess(home)
      await page.goto(process.address)
      await drawn(page)
      return page
    },
    async stop() {
      await process?.stop()
    },
    async kill() {
      await process?.kill()
    },
  }
}

function electronDesk(home: string): RunningDesk {
  let application: ElectronApplication | null = null
  let page: Page | null = null
  return {
    home,
    libraryFolder: join(home, 'exports', '稿库'),
    page() {
      if (page === null) throw new Error('the desk is not running')
      return page
    },
    async start() {
      application = await _electron.launch({
        args: [ROOT],
        env: {
          ...process.env,
          HOME: home,
          USERPROFILE: home,
          QINGYANG_USER_DATA: join(home, 'user-data'),
          LANG: 'zh_CN.UTF-8',
        },
      })
      page = await application.firstWindow()
      await drawn(page)
      return page
    },
    async stop() {
      await application?.close()
    },
    async kill() {
      application?.process().kill('SIGKILL')
    },
  }
}

export { expect }
