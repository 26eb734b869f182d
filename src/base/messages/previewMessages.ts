import type { MessageTable } from './message.ts'

/** Words of the preview room. */
export const previewMessages = {
  'preview.name': { zh: '', en: '' },
} as const satisfies MessageTable
