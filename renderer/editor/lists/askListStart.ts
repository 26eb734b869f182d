import { createAsked } from '../toolbar/createAsked.ts'
import { numberedListAt } from './numberedListAt.ts'

/** The first number of the list at the cursor: who hears that it is asked for, and asking, which is false outside of a numbered list. */
export const { on: onListStartAsked, ask: askListStart } = createAsked(({ state }) => numberedListAt(state) !== null)
