import type { MessageTable } from './message.ts'

/** Words of the inspector room. */
export const inspectorMessages = {
  'inspector.name': { zh: '', en: '' },
} as const satisfies MessageTable
