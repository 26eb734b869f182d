import type { MessageKey } from '../../../src/base/messages/catalogue.ts'

/** A common piece of a formula: what its button shows, its name where the sign is none, and its TeX; `@` holds the place of what is selected. */
export interface FormulaPiece {
  readonly face: string
  readonly tex: string
  readonly name?: MessageKey
}

/** Forms, which hold something. */
const FORMS: readonly FormulaPiece[] = [
  { face: 'a/b', tex: '\\frac{@}{}', name: 'formula.fraction' },
  { face: '√', tex: '\\sqrt{@}', name: 'formula.root' },
  { face: 'ⁿ√', tex: '\\sqrt[n]{@}', name: 'formula.nthRoot' },
  { face: 'xⁿ', tex: '^{@}', name: 'formula.above' },
  { face: 'xₙ', tex: '_{@}', name: 'formula.below' },
  { face: '∑', tex: '\\sum_{i=1}^{n} @', name: 'formula.sum' },
  { face: '∏', tex: '\\prod_{i=1}^{n} @', name: 'formula.product' },
  { face: '∫', tex: '\\int_{a}^{b} @\\,\\mathrm{d}x', name: 'formula.integral' },
  { face: 'lim', tex: '\\lim_{n\\to\\infty} @', name: 'formula.limit' },
  { face: '( )', tex: '\\left(@\\right)', name: 'formula.brackets' },
  { face: 'x̄', tex: '\\overline{@}', name: 'formula.bar' },
  { face: 'a→', tex: '\\vec{@}', name: 'formula.vector' },
  { face: '▦', tex: '\\begin{pmatrix}@a & b\\\\ c & d\\end{pmatrix}', name: 'formula.matrix' },
  { face: '{⁼', tex: '\\begin{cases}@x+y=1\\\\ x-y=0\\end{cases}', name: 'formula.cases' },
  { face: '文', tex: '\\text{@}', name: 'formula.words' },
]

const signs = (list: string): FormulaPiece[] => {
  const words = list.split(' ')
  return words.flatMap((face, at) => (at % 2 === 0 ? [{ face, tex: `\\${words[at + 1]!} @` }] : []))
}

/** The pieces that the form offers, in groups. */
export const FORMULA_PIECES: readonly { readonly label: MessageKey; readonly pieces: readonly FormulaPiece[] }[] = [
  { label: 'formula.forms', pieces: FORMS },
  {
    label: 'formula.signs',
    pieces: signs(
      '× times ÷ div ± pm · cdot ≤ le ≥ ge ≠ ne ≈ approx ≡ equiv ∝ propto → to ⇒ Rightarrow ⇌ rightleftharpoons ∈ in ⊂ subset ∪ cup ∩ cap ∞ infty ∂ partial ∇ nabla ∠ angle ⊥ perp ∥ parallel ° degree',
    ),
  },
  {
    label: 'formula.greek',
    pieces: signs(
      'α alpha β beta γ gamma δ delta ε varepsilon η eta θ theta λ lambda μ mu π pi ρ rho σ sigma τ tau φ varphi ω omega Δ Delta Σ Sigma Ω Omega',
    ),
  },
]

/** Puts a piece into TeX in the place of what is selected, which it takes in. Gives the text, and where the cursor stands: within the piece, or behind it where it is filled. */
export function putPiece(
  tex: string,
  from: number,
  to: number,
  piece: string,
): { readonly tex: string; readonly cursor: number } {
  const selected = tex.slice(from, to)
  const hole = piece.indexOf('@')
  const before = piece.slice(0, hole)
  const filled = before + selected + piece.slice(hole + 1)
  const empty = filled.indexOf('{}', before.length + selected.length)
  const within = selected === '' ? before.length : empty >= 0 ? empty + 1 : filled.length
  return { tex: tex.slice(0, from) + filled + tex.slice(to), cursor: from + within }
}
