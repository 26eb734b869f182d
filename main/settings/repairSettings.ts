import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '../../src/contract/settings.ts'

/** Makes whatever a settings file held into settings: each valid value stays, each other one is the default. */
export function repairSettings(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>
  const entries = Object.entries(settingsSchema.shape).map(([key, schema]) => {
    const value = schema.safeParse(given[key])
    return [key, value.success ? value.data : DEFAULT_SETTINGS[key as keyof Settings]]
  })
  return Object.fromEntries(entries) as Settings
}
