import type { MessageTable } from './message.ts'

/** Words of the settings room. */
export const settingsMessages = {
  'settings.name': { zh: '', en: '' },
} as const satisfies MessageTable
