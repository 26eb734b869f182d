import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session, shell } from 'electron'
import { menuMessages } from '../../../src/base/messages/menuMessages.ts'
import { createDesk } from '../../desk/createDesk.ts'
import { fileLog } from '../../log/fileLog.ts'
import { userDataFolder } from '../../settings/userDataFolder.ts'
import { programFolder } from '../programFolder.ts'
import { programVersion } from '../../settings/programVersion.ts'
import { boot } from './boot.ts'
import { electronSettings } from './electronSettings.ts'

const { root, out } = programFolder(import.meta.dirname)
const userData = userDataFolder({ platform: process.platform, env: process.env, home: homedir() })
mkdirSync(userData, { recursive: true, mode: 0o700 })
const log = fileLog(join(userData, 'logs'))

boot(
  { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session, shell },
  {
    userData,
    rendererFolder: join(out, 'renderer'),
    preload: join(out, 'preload/preload.cjs'),
    platform: process.platform,
    log,
    openSettings: (onChange) => electronSettings(userData, log, onChange),
    createDesk: (port, settings, origin) =>
      createDesk({
        userData,
        version: programVersion(root),
        shell: port,
        settings,
        log,
        clock: { now: () => new Date() },
        origins: [origin],
      }),
  },
).catch((cause: unknown) => {
  log.error('electron shell did not start', { cause: String(cause) })
  const { zh, en } = menuMessages['menu.bootFailed']
  dialog.showErrorBox(`${zh} · ${en}`, String(cause))
  app.exit(1)
})
