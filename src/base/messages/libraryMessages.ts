import type { MessageTable } from './message.ts'

/** Words of the library room. */
export const libraryMessages = {
  'library.name': { zh: '', en: '' },
} as const satisfies MessageTable
