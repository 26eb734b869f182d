import type { MessageTable } from './message.ts'

/** Words of the editor room. */
export const editorMessages = {
  'editor.name': { zh: '', en: '' },
} as const satisfies MessageTable
