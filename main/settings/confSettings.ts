import { join } from 'node:path'
import Conf from 'conf'
import { settingsSchema, type Settings } from '../../src/contract/settings.ts'
import type { Log } from '../log/log.ts'
import { repairSettings } from './repairSettings.ts'
import { setDamagedAside } from './setDamagedAside.ts'
import type { SettingsStore } from './settingsStore.ts'

/**
 * Opens the settings on the file that electron-store uses too. A damaged file is kept aside and the settings begin anew.
 * @param userData the folder that holds `config.json`
 */
export function confSettings(userData: string, log: Log): SettingsStore {
  if (setDamagedAside(join(userData, 'config.json'))) log.warn('the settings file was damaged and is kept aside')
  const conf = new Conf({ cwd: userData, configName: 'config' })
  const read = () => repairSettings(conf.store)
  return {
    read,
    change(patch: Partial<Settings>) {
      const next = settingsSchema.parse({ ...read(), ...patch })
      conf.store = { ...conf.store, ...next }
      return next
    },
  }
}
