import { createAsked } from '../toolbar/createAsked.ts'
import { rubyWords } from './rubyWords.ts'

/** How the words at the selection are read: who hears that it is asked, and asking, which is false where there are none. */
export const { on: onRubyAsked, ask: askRuby } = createAsked(({ state }) => rubyWords(state).length > 0)
