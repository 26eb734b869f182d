import type { MessageTable } from './message.ts'

/** Words of the menu room. */
export const menuMessages = {
  'menu.name': { zh: '', en: '' },
} as const satisfies MessageTable
