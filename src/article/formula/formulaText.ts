import { mathLine, type MathPiece } from './mathLine.ts'
import { treeOfTex } from './treeOfTex.ts'

const PLAIN = '0123456789+-−=()n'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ'

const kept = new Map<string, string>()
/** Formulas whose text is remembered; a text is counted at each key. */
const MOST = 500

/** A formula as one would read it out, in one line of text: `E=mc²`, `(a+b)/2`, `√x`. What search, counts and plain text have of it. */
export function formulaText(tex: string): string {
  const known = kept.get(tex)
  if (known !== undefined) return known
  const text = plainText(mathLine(treeOfTex(tex)))
  if (kept.size >= MOST) kept.clear()
  kept.set(tex, text)
  return text
}

/** The pieces of a line as text alone: raised and lowered signs where there are such, else with ^ and _. */
export function plainText(pieces: readonly MathPiece[]): string {
  let text = ''
  for (let at = 0; at < pieces.length;) {
    const { place } = pieces[at]!
    let run = ''
    for (; pieces[at]?.place === place; at += 1) run += pieces[at]!.text
    text += place === 'line' ? run : moved(run, place)
  }
  return text
}

function moved(run: string, place: 'above' | 'below'): string {
  const signs = place === 'above' ? RAISED : LOWERED
  const small = [...run].map((sign) => (PLAIN.includes(sign) ? [...signs][PLAIN.indexOf(sign)]! : null))
  if (small.every((sign) => sign !== null)) return small.join('')
  return `${place === 'above' ? '^' : '_'}${[...run].length === 1 ? run : `(${run})`}`
}
