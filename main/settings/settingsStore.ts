import type { Settings } from '../../src/contract/settings.ts'

/** Where the settings are kept; electron-store in the Electron shell, `conf` on the same file elsewhere. */
export interface SettingsStore {
  /** The settings; whatever is missing or damaged in the file is the default. */
  read(): Settings
  /** Lays a patch over the settings, keeps them, and gives them. Throws what the file system throws. */
  change(patch: Partial<Settings>): Settings
}
