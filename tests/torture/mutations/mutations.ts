import { FILE_GUARDS } from './guards/files.ts'
import { JOURNAL_GUARDS } from './guards/journal.ts'
import { SAVING_GUARDS } from './guards/saving.ts'
import type { Mutation } from './mutation.ts'

/** Every guard whose loss must make a test fail. */
export const MUTATIONS: readonly Mutation[] = [...FILE_GUARDS, ...JOURNAL_GUARDS, ...SAVING_GUARDS]
