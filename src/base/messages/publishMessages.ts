import type { MessageTable } from './message.ts'

/** Words of the publish room. */
export const publishMessages = {
  'publish.name': { zh: '', en: '' },
} as const satisfies MessageTable
