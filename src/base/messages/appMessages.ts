import type { MessageTable } from './message.ts'

/** Words of the app room. */
export const appMessages = {
  'app.name': { zh: '', en: '' },
} as const satisfies MessageTable
