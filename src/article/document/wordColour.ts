import { COLOUR_NAMES, COLOURS, type ColourName } from './marks/colour.ts'

/** One of the house's colours as Word files have it: `B3261E`. */
export function wordColour(name: ColourName): string {
  return COLOURS[name].light.slice(1).toUpperCase()
}

/** The house's colour that a Word file of ours names; null for any other. */
export function colourOfWord(value: string): ColourName | null {
  return COLOUR_NAMES.find((name) => wordColour(name) === value.toUpperCase()) ?? null
}
