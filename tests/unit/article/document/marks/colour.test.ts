import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { COLOUR_NAMES, COLOURS } from '../../../../../src/article/document/marks/colour.ts'
import { colourOfWord, wordColour } from '../../../../../src/article/document/wordColour.ts'
import { ROOT } from '../../../../helpers/sourceFiles.ts'

const tokens = readFileSync(join(ROOT, 'renderer/styles/tokens.css'), 'utf8').split(":root[data-theme='dark']")
const token = (theme: 0 | 1, name: string) => new RegExp(`--${name}: (#[\\da-f]{6});`).exec(tokens[theme] ?? '')?.[1]

/** Relative luminance and contrast as WCAG 2 has them. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

it.each(COLOUR_NAMES)(
  '%s is told from the paper and the boxes on it in both themes, and is what the paper shows',
  (name) => {
    const { light, dark } = COLOURS[name]
    expect([token(0, `colour-${name}`), token(1, `colour-${name}`)]).toEqual([light, dark])
    for (const ground of ['paper', 'panel']) {
      expect(contrast(light, token(0, ground) ?? light)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(dark, token(1, ground) ?? dark)).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(4.5)
  },
)

it('goes into a Word file and comes back; a foreign colour does not', () => {
  expect(COLOUR_NAMES.map((name) => colourOfWord(wordColour(name)))).toEqual(COLOUR_NAMES)
  expect([colourOfWord('FF0000'), colourOfWord('auto'), colourOfWord('')]).toEqual([null, null, null])
})
