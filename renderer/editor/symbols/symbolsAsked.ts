import { createAsked } from '../toolbar/createAsked.ts'

/** The command for special characters: who hears of it, and asking for them. */
export const { on: onSymbolsAsked, ask: askSymbols } = createAsked()
