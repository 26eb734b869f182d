import type MarkdownIt from 'markdown-it'
import type { StateBlock, StateInline } from 'markdown-it'
import { drawFormula } from '../../article/formula/drawFormula.ts'
import { LONGEST_FORMULA } from '../../article/document/nodes/formula.ts'

/**
 * `$…$` by Pandoc's rule (tex_math_dollars): something right behind the first sign and right before the last, and no digit behind that, so that
 * `$5 和 $10` is money. The first sign that is not escaped decides.
 */
const INLINE = /(?<!\$)\$(?=\S)((?:\\[\s\S]|[^$\\])+)(?<!\s)\$(?![\d$])/y
const DISPLAY = /\$\$((?:\\[\s\S]|[^$\\]|\$(?!\$))+)\$\$/y
/** A sum of money beside another, or the names of a script: 汉字 between two signs, and nothing that is reckoned with. */
const WORDS = /^(?=.*[\p{sc=Han}，。；：、])[^\\^_=+<>×÷±≤≥≠≈]*$/su

/** Teaches a reader of Markdown formulas between dollar signs, as tokens `math`; what cannot be understood as TeX stays text. */
export function dollarMath(markdown: ReturnType<typeof MarkdownIt>): void {
  markdown.inline.ruler.after('escape', 'math', inlineRule)
  markdown.block.ruler.before('fence', 'math', blockRule, { alt: ['paragraph', 'reference', 'blockquote', 'list'] })
}

function inlineRule(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state
  if (src[pos] !== '$') return false
  const display = matchedAt(DISPLAY, src, pos, posMax)
  const found = display ?? matchedAt(INLINE, src, pos, posMax)
  if (found === null || (display === null && WORDS.test(found.tex)) || !isFormula(found.tex, display !== null))
    return false
  if (!silent) tell(state, found.tex, display !== null)
  state.pos = found.end
  return true
}

/** A formula on lines of its own, whatever else its lines could begin: `- b` is no item in it. */
function blockRule(state: StateBlock, first: number, last: number, silent: boolean): boolean {
  if (!lineOf(state, first).startsWith('$$')) return false
  const lines: string[] = []
  for (let at = first; at < last; at += 1) {
    const line = lineOf(state, at)
    if (line === '' || (at > first && (state.sCount[at] ?? 0) < state.blkIndent)) return false
    lines.push(line)
    const whole = lines.join('\n')
    if (whole.length > 2 * LONGEST_FORMULA) return false
    const found = matchedAt(DISPLAY, whole, 0, whole.length)
    if (found === null) continue
    if (found.end < whole.length || !isFormula(found.tex, true)) return false
    if (silent) return true
    state.line = at + 1
    const [open, inner, close] = [
      state.push('paragraph_open', 'p', 1),
      state.push('inline', '', 0),
      state.push('paragraph_close', 'p', -1),
    ]
    open.map = inner.map = [first, state.line]
    close.block = true
    inner.content = `$$${found.tex}$$`
    inner.children = []
    return true
  }
  return false
}

function lineOf({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]).trimEnd()
}

function matchedAt(rule: RegExp, text: string, at: number, most: number): { tex: string; end: number } | null {
  rule.lastIndex = at
  const match = rule.exec(text)
  return match === null || rule.lastIndex > most ? null : { tex: oneLine(match[1] ?? ''), end: rule.lastIndex }
}

/** A remark goes to the end of its line, and is none of the formula. */
function oneLine(tex: string): string {
  return tex
    .replace(/(?<!\\)%.*\n/g, '\n')
    .replace(/\s+/g, ' ')
    .trim()
}

function isFormula(tex: string, display: boolean): boolean {
  return tex !== '' && tex.length <= LONGEST_FORMULA && drawFormula(tex, display).ok
}

function tell(state: StateInline, tex: string, display: boolean): void {
  const token = state.push('math', 'math', 0)
  token.content = tex
  token.markup = display ? '$$' : '$'
}
