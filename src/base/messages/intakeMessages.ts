import type { MessageTable } from './message.ts'

/** Words of the intake room. */
export const intakeMessages = {
  'intake.name': { zh: '', en: '' },
} as const satisfies MessageTable
