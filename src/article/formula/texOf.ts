import { accentCommand } from './accents.ts'
import { plainLetter } from './mathLetters.ts'
import {
  isEmpty,
  isFunction,
  isTall,
  type MathFence,
  type MathGrid,
  type MathScripts,
  type MathTree,
} from './mathTree.ts'
import { signTex } from './signTex.ts'
import { INTEGRALS, LARGE } from './texSymbols.ts'

/** Writes a formula as TeX, which reads back as the same formula. */
export function texOf(tree: MathTree): string {
  switch (tree.kind) {
    case 'row':
      return joined(tree.items.map(texOf))
    case 'sign':
      return signTex(tree)
    case 'space':
      return tree.wide ? '\\quad' : '\\,'
    case 'fraction':
      return tree.bar
        ? `\\frac${braced(tree.over)}${braced(tree.under)}`
        : `\\genfrac{}{}{0pt}{}${braced(tree.over)}${braced(tree.under)}`
    case 'root':
      return `\\sqrt${tree.degree === null || isEmpty(tree.degree) ? '' : `[${texOf(tree.degree)}]`}${braced(tree.of)}`
    case 'scripts':
      return scriptsTex(tree)
    case 'fence':
      return fenceTex(tree)
    case 'grid':
      return gridTex(tree, tree.form === 'lines' ? 'aligned' : 'matrix')
    case 'accent': {
      const { of, sign, below } = tree
      return `\\${accentCommand(sign, below, !isOne(of))}${braced(of)}`
    }
  }
}

/** Side by side; a command and a letter behind it are kept apart. */
function joined(parts: readonly string[]): string {
  return parts.reduce(
    (line, part) => line + (/\\[A-Za-z]+$/.test(line) && /^[A-Za-z]/.test(part) ? ' ' : '') + part,
    '',
  )
}

function braced(tree: MathTree): string {
  return `{${texOf(tree)}}`
}

function isOne(tree: MathTree): boolean {
  return tree.kind === 'sign' && ([...tree.text].length === 1 || plainLetter(tree.text) !== null)
}

function scriptsTex({ base, sub, sup, place }: MathScripts): string {
  const low = sub === null ? '' : `_${index(sub)}`
  const high = sup === null ? '' : (primes(sup) ?? `^${index(sup)}`)
  if (place === 'before') return `{}${low}${high}${baseTex(base)}`
  if (place === 'beside' || takesLimits(base)) return `${baseTex(base)}${low}${high}`
  if (base.kind === 'sign' && INTEGRALS.has(base.text)) return `${texOf(base)}\\limits${low}${high}`
  const under = sub === null ? texOf(base) : `\\underset${braced(sub)}${braced(base)}`
  return sup === null ? under : `\\overset${braced(sup)}{${under}}`
}

/** Whether what stands over and under it does so by itself. */
function takesLimits(base: MathTree): boolean {
  if (base.kind === 'accent') return base.sign === '⏞' || base.sign === '⏟'
  return base.kind === 'sign' && (LARGE.has(base.text) || isFunction(base.text))
}

function index(tree: MathTree): string {
  const tex = texOf(tree)
  return /^[A-Za-z0-9]$/.test(tex) ? tex : `{${tex}}`
}

function primes(tree: MathTree): string | null {
  const items = tree.kind === 'row' ? tree.items : [tree]
  const text = items.map((item) => (item.kind === 'sign' ? item.text : 'x')).join('')
  return /^[′″‴']+$/.test(text) ? "'".repeat([...text].reduce((sum, one) => sum + ("'′″‴".indexOf(one) || 1), 0)) : null
}

function baseTex(base: MathTree): string {
  if (base.kind === 'row' || base.kind === 'scripts' || base.kind === 'fraction') return braced(base)
  return texOf(base)
}

/** The environments that bring brackets of their own. */
const MATRICES: Readonly<Record<string, string>> = {
  '()': 'pmatrix',
  '[]': 'bmatrix',
  '{}': 'Bmatrix',
  '||': 'vmatrix',
  '‖‖': 'Vmatrix',
  '{': 'cases',
}

const PLAIN: ReadonlySet<string> = new Set('()[]|')

function fenceTex({ open, close, separator, parts }: MathFence): string {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) {
    const environment = MATRICES[open + close]
    if (only.kind === 'grid' && environment !== undefined) return gridTex(only, environment)
    if (only.kind === 'fraction' && !only.bar && open + close === '()')
      return `\\binom${braced(only.over)}${braced(only.under)}`
  }
  // Brackets round letters need not grow.
  if (parts.length === 1 && only !== undefined && !isTall(only) && PLAIN.has(open) && PLAIN.has(close))
    return joined([open, texOf(only), close])
  const between = separator === '' ? '' : /^[|‖]$/.test(separator) ? `\\middle${bracketTex(separator)}` : separator
  const inner = parts.map(texOf).reduce((line, part) => joined([line, between, part]))
  return joined([`\\left${bracketTex(open)}`, inner, `\\right${bracketTex(close)}`])
}

function bracketTex(text: string): string {
  if (text === '') return '.'
  return text === '{' || text === '}' ? `\\${text}` : signTex({ kind: 'sign', role: 'operator', text })
}

function gridTex({ rows }: MathGrid, environment: string): string {
  const lines = rows.map((row) => row.map((cell) => texOf(cell)).join('&'))
  return `\\begin{${environment}}${lines.join('\\\\')}\\end{${environment}}`
}
