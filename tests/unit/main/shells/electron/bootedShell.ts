import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_SETTINGS, type Settings } from '../../../../../src/contract/settings.ts'
import type { ShellPort } from '../../../../../main/desk/shellPort.ts'
import type { SettingsStore } from '../../../../../main/settings/settingsStore.ts'
import { boot } from '../../../../../main/shells/electron/boot.ts'
import type { ElectronParts } from '../../../../../main/shells/electron/electronParts.ts'
import { ElectronDouble, type FakeFrame, type FakeWindow } from '../../../../doubles/electron.ts'
import { fakeDesk, type FakeDesk } from '../../../../doubles/fakeDesk.ts'
import { recordingLog } from '../../../../doubles/recordingLog.ts'

/** The Electron shell, booted on the recording double with a fake desk. */
export interface BootedShell {
  readonly double: ElectronDouble
  readonly desk: FakeDesk
  readonly settings: SettingsStore
  readonly shell: ShellPort
  readonly origin: string
  readonly window: FakeWindow
  readonly id: string
  log(): string
  /** Asks through a channel, as the window's page unless told otherwise. */
  ask(channel: string, input: unknown, from?: { frame?: FakeFrame | null; contents?: unknown }): Promise<unknown>
}

/** A built renderer of two files, and what must not be served beside it. */
export function rendererFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qingyang-renderer-'))
  mkdirSync(join(folder, 'renderer/assets'), { recursive: true })
  writeFileSync(join(folder, 'renderer/index.html'), '<!doctype html><title>清样</title>')
  writeFileSync(join(folder, 'renderer/assets/index.js'), 'export {}')
  writeFileSync(join(folder, 'renderer/.hidden'), 'hidden')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  return join(folder, 'renderer')
}

/** Boots it; `prepare` may change the double before. */
export async function bootedShell(
  prepare: (double: ElectronDouble) => void = () => undefined,
  platform: NodeJS.Platform = 'linux',
): Promise<BootedShell> {
  const double = new ElectronDouble()
  prepare(double)
  const desk = fakeDesk()
  const log = recordingLog()
  const seen: { shell?: ShellPort; settings?: SettingsStore; origin?: string } = {}
  await boot(double as unknown as ElectronParts, {
    userData: '/user-data',
    rendererFolder: rendererFolder(),
    preload: '/out/preload/preload.cjs',
    platform,
    log,
    openSettings: memorySettings,
    createDesk: async (shell, settings, origin) => {
      Object.assign(seen, { shell, settings, origin })
      double.order.push('createDesk')
      return desk
    },
  })
  const window = double.windows[0] as FakeWindow
  return {
    double,
    desk,
    settings: seen.settings as SettingsStore,
    shell: seen.shell as ShellPort,
    origin: seen.origin ?? '',
    window,
    id: String(window?.webContents.id),
    log: log.text,
    async ask(channel, input, { frame = window.webContents.mainFrame, contents = window.webContents } = {}) {
      const handler = double.handled.get(channel)
      if (handler === undefined) throw new Error(`no handler for ${channel}`)
      return handler({ sender: contents, senderFrame: frame }, input)
    },
  }
}

/** Boots it, with a page that has asked something and so can answer. */
export async function aliveShell(platform?: NodeJS.Platform): Promise<BootedShell> {
  const booted = await bootedShell(undefined, platform)
  await booted.ask('desk.info', {})
  return booted
}

function memorySettings(onChange: (settings: Settings) => void): SettingsStore {
  let now = DEFAULT_SETTINGS
  return {
    read: () => now,
    change(patch) {
      now = { ...now, ...patch }
      onChange(now)
      return now
    },
  }
}
