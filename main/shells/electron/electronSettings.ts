import { join } from 'node:path'
import Store from 'electron-store'
import { settingsSchema, type Settings } from '../../../src/contract/settings.ts'
import type { Log } from '../../log/log.ts'
import { repairSettings } from '../../settings/repairSettings.ts'
import { setDamagedAside } from '../../settings/setDamagedAside.ts'
import type { SettingsStore } from '../../settings/settingsStore.ts'

/**
 * Opens the settings in Electron, on the very file (`config.json`) that `conf` keeps them in elsewhere. A damaged file is kept aside.
 * @param userData the folder that holds the file
 * @param onChange hears of each change, with the settings as they are then
 */
export function electronSettings(userData: string, log: Log, onChange: (settings: Settings) => void): SettingsStore {
  if (setDamagedAside(join(userData, 'config.json'))) log.warn('the settings file was damaged and is kept aside')
  const store = new Store({ cwd: userData, name: 'config' })
  const read = (): Settings => repairSettings(store.store)
  return {
    read,
    change(patch) {
      const next = settingsSchema.parse({ ...read(), ...patch })
      store.store = { ...store.store, ...next }
      onChange(next)
      return next
    },
  }
}
