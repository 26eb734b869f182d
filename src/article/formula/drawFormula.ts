import katex from 'katex'
import { cleanMathml } from './cleanMathml.ts'
import type { DrawnFormula } from './drawing.ts'
import { parseMathml } from './parseMathml.ts'

/** Expansions of macros, and the largest size in em: a formula is a line of a text, not a program. */
const MOST_EXPANSIONS = 200
const LARGEST = 20

const kept = new Map<string, DrawnFormula>()
const MOST_KEPT = 300

/**
 * Draws a formula in TeX as MathML by KaTeX, which is bounded and runs nothing; links and pictures are refused. It never throws: what cannot be
 * understood says where.
 */
export function drawFormula(tex: string, display: boolean): DrawnFormula {
  const key = `${display ? 'd' : 'i'}${tex}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const drawn = freshly(tex, display)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, drawn)
  return drawn
}

function freshly(tex: string, displayMode: boolean): DrawnFormula {
  let refused = ''
  if (tex.trim() === '') return { ok: false, near: '' }
  try {
    const markup = katex.renderToString(tex, {
      output: 'mathml',
      displayMode,
      throwOnError: true,
      strict: 'ignore',
      maxExpand: MOST_EXPANSIONS,
      maxSize: LARGEST,
      trust: ({ command }) => {
        refused = command
        return false
      },
    })
    const math = parseMathml(markup)
    if (refused !== '' || math === null) return { ok: false, near: refused }
    return { ok: true, math: cleanMathml(math) }
  } catch (error) {
    // A stack that is full is an error of the formula too.
    return { ok: false, near: error instanceof katex.ParseError ? nearOf(tex, error.position) : '' }
  }
}

/** The words at which reading stopped. */
function nearOf(tex: string, position: number | undefined): string {
  return position === undefined
    ? ''
    : tex
        .slice(Math.max(0, position), position + 24)
        .split('\n')[0]!
        .trim()
}
