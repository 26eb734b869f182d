import type { ColourName } from '../../../article/document/marks/colour.ts'

/** Names that editors and browsers write for the colours that people set words in. */
const NAMED: Readonly<Record<string, ColourName>> = {
  red: 'red',
  crimson: 'red',
  firebrick: 'red',
  darkred: 'red',
  green: 'green',
  darkgreen: 'green',
  seagreen: 'green',
  blue: 'blue',
  darkblue: 'blue',
  navy: 'blue',
  royalblue: 'blue',
  purple: 'purple',
  indigo: 'purple',
  gray: 'grey',
  grey: 'grey',
  dimgray: 'grey',
  dimgrey: 'grey',
}

/** Hues in degrees, each of a colour that is plainly that one. */
const HUES: readonly (readonly [from: number, to: number, name: ColourName])[] = [
  [0, 16, 'red'],
  [28, 46, 'ochre'],
  [95, 165, 'green'],
  [200, 250, 'blue'],
  [268, 312, 'purple'],
  [345, 360, 'red'],
]

/**
 * The house's colour that a colour of CSS is plainly meant as; null for black, white, what is nearly one of them, and what lies between two.
 * @param css in lower case
 */
export function nearColour(css: string): ColourName | null {
  const named = NAMED[css]
  if (named !== undefined) return named
  const parts = partsOf(css)
  if (parts === null) return null
  const [red, green, blue] = parts.map((part) => part / 255) as [number, number, number]
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const light = (most + least) / 2
  const span = most - least
  if (span < 0.08) return light > 0.35 && light < 0.65 ? 'grey' : null
  const full = span / (1 - Math.abs(2 * light - 1))
  if (full < 0.4 || light < 0.15 || light > 0.65) return null
  const turn =
    most === red ? (green - blue) / span : most === green ? (blue - red) / span + 2 : (red - green) / span + 4
  const hue = (turn * 60 + 360) % 360
  return HUES.find(([from, to]) => hue >= from && hue < to)?.[2] ?? null
}

/** Red, green and blue from 0 to 255. */
function partsOf(css: string): readonly number[] | null {
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(css)
  if (short !== null) return short.slice(1).map((digit) => parseInt(digit + digit, 16))
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(css)
  if (hex !== null) return hex.slice(1).map((pair) => parseInt(pair, 16))
  const rgb = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/.exec(css)
  if (rgb === null) return null
  const parts = rgb.slice(1).map(Number)
  return parts.every((part) => part <= 255) ? parts : null
}
