import { changeMark } from './changeMark.ts'

/** Put in under 修订, and not decided on yet. */
export const insertion = changeMark('data-inserted')
