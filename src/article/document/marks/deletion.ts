import { changeMark } from './changeMark.ts'

/** Taken out under 修订, and still there until somebody decides. */
export const deletion = changeMark('data-deleted')
