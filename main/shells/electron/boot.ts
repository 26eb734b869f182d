import type { Settings } from '../../../src/contract/settings.ts'
import type { Desk } from '../../desk/desk.ts'
import type { ShellPort } from '../../desk/shellPort.ts'
import type { Log } from '../../log/log.ts'
import type { SettingsStore } from '../../settings/settingsStore.ts'
import { answerAppRequest } from './answerAppRequest.ts'
import { answerCalls } from './answerCalls.ts'
import { APP_ORIGIN, APP_SCHEME } from './appScheme.ts'
import { deskWindows } from './deskWindows.ts'
import type { ElectronParts } from './electronParts.ts'
import { electronPrint } from './electronPrint.ts'
import { electronShellPort } from './electronShellPort.ts'
import { guardContents } from './guardContents.ts'
import { guardSession } from './guardSession.ts'
import { setUpSpelling } from './setUpSpelling.ts'
import { menuTemplate } from './menuTemplate.ts'
import { rendererFiles } from './rendererFiles.ts'

/** What the Electron shell is started with. */
export interface BootOptions {
  /** folder of the settings and of what can be deleted at any time */
  readonly userData: string
  /** the built renderer */
  readonly rendererFolder: string
  /** the built preload */
  readonly preload: string
  readonly platform: NodeJS.Platform
  readonly log: Log
  /** Opens the settings; `onChange` hears of each change. */
  readonly openSettings: (onChange: (settings: Settings) => void) => SettingsStore
  /** Builds the desk for this shell; `origin` is the one whose pages may ask. */
  readonly createDesk: (shell: ShellPort, settings: SettingsStore, origin: string) => Promise<Desk>
}

/**
 * Starts the desk in Electron. What must precede `ready` is done before anything is awaited; must not itself be awaited at the top of the
 * main module, because `ready` waits for that module.
 */
export async function boot(electron: ElectronParts, options: BootOptions): Promise<void> {
  const { app, protocol, session, ipcMain, dialog, shell, Menu, nativeTheme } = electron
  const { log, platform } = options
  app.setPath('userData', options.userData)
  // A second desk would fight with the first over the same files: it only brings the first to the front.
  if (!app.requestSingleInstanceLock()) return app.quit()
  app.enableSandbox()
  // Of what Chromium itself would fetch, too: no name outside this machine is found.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  protocol.registerSchemesAsPrivileged([APP_SCHEME])
  const openOutside = (address: string): void => {
    shell.openExternal(address).catch((cause: unknown) => log.warn('not opened outside', { cause: String(cause) }))
  }
  app.on('web-contents-created', (_event, contents) => guardContents(contents, openOutside))

  await app.whenReady()
  guardSession(session.defaultSession)
  setUpSpelling(session.defaultSession, platform)
  const devTools = !app.isPackaged
  let quitting = false
  let stopped = false

  const settings = options.openSettings(apply)
  const language = (): Settings['language'] => settings.read().language
  const windows = deskWindows({
    electron,
    window: { preload: options.preload, devTools, background: nativeTheme.shouldUseDarkColors ? '#181817' : '#eceae5' },
    language,
    log,
    onGone: (windowId) => desk.windowClosed(windowId),
    onStay: () => (quitting = false),
  })
  const desk = await options.createDesk(
    electronShellPort(windows, dialog, shell, language, electronPrint(electron.BrowserWindow)),
    settings,
    APP_ORIGIN,
  )
  desk.subscribe(windows.send)
  protocol.handle(APP_SCHEME.scheme, answerAppRequest(desk, rendererFiles(options.rendererFolder)))
  answerCalls(ipcMain, desk, windows.has, windows.alive)

  function apply({ language, theme, keys }: Settings): void {
    nativeTheme.themeSource = theme
    const template = menuTemplate({
      language,
      platform,
      devTools,
      keys,
      onCommand: (command) => desk.tell('menu.command', { command }, windows.front()),
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }

  app.on('second-instance', () => windows.focus())
  app.on('activate', () => windows.focus())
  app.on('before-quit', () => (quitting = true))
  app.on('window-all-closed', () => {
    if (platform !== 'darwin' || quitting) app.quit()
  })
  app.on('will-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    const stop = desk.stop().catch((cause: unknown) => log.error('the desk did not stop', { cause: String(cause) }))
    void stop.then(() => {
      stopped = true
      app.quit()
    })
  })

  apply(settings.read())
  windows.open()
  log.info('electron shell started')
}
