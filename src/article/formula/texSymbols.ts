/** Commands of TeX for one sign, with the sign. Of several for one sign the first is written. */
const NAMES = `alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ
rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ
Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ angle ∠ degree °
triangle △ square □ imath ı jmath ȷ wp ℘ top ⊤ bot ⊥ prime ′ dagger † ddagger ‡ therefore ∴ because ∵ yen ¥ pounds £ checkmark ✓ complement ∁ mho ℧`

const SIGNS = `times × div ÷ pm ± mp ∓ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠
approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ ll ≪ gg ≫ leqslant ⩽ geqslant ⩾ prec ≺ succ ≻ in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆
supseteq ⊇ subsetneq ⊊ cup ∪ cap ∩ setminus ∖ land ∧ wedge ∧ lor ∨ vee ∨ neg ¬ lnot ¬ mid ∣ nmid ∤ parallel ∥ nparallel ∦ perp ⟂ to → rightarrow →
gets ← leftarrow ← leftrightarrow ↔ uparrow ↑ downarrow ↓ Rightarrow ⇒ implies ⟹ Leftarrow ⇐ Leftrightarrow ⇔ iff ⟺ mapsto ↦ longrightarrow ⟶
longleftarrow ⟵ rightleftharpoons ⇌ hookrightarrow ↪ nearrow ↗ searrow ↘ ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ colon : vdash ⊢ models ⊨ asymp ≍
sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigvee ⋁ bigwedge ⋀
lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ langle ⟨ rangle ⟩ lbrace { rbrace } vert | lvert | rvert | Vert ‖ lVert ‖ rVert ‖ | ‖ backslash \\`

/** What a command stands for. */
interface CommandSign {
  readonly text: string
  readonly role: 'name' | 'operator'
}

/** The sign of each command, and whether it is a name or an operator. */
export const SIGN_OF: ReadonlyMap<string, CommandSign> = new Map<string, CommandSign>([
  ...pairs(NAMES).map(([name, text]) => [name, { text, role: 'name' as const }] as const),
  ...pairs(SIGNS).map(([name, text]) => [name, { text, role: 'operator' as const }] as const),
])

/** The command of each sign, without its backslash; signs that keyboards have are written as they are. */
export const COMMAND_OF: ReadonlyMap<string, string> = new Map(
  [...pairs(NAMES), ...pairs(SIGNS)]
    .reverse()
    .filter(([, text]) => !/^[ -~]$/.test(text))
    .map(([name, text]) => [text, name]),
)

/** Signs whose indices stand below and above them in a formula on a line of its own. */
export const LARGE: ReadonlySet<string> = new Set('∑∏∐⋃⋂⨁⨂⋁⋀')

/** Signs of integrals, whose limits stand at their side. */
export const INTEGRALS: ReadonlySet<string> = new Set('∫∬∭∮')

function pairs(list: string): [string, string][] {
  const words = list.split(/\s+/)
  return words.flatMap((word, at): [string, string][] => (at % 2 === 0 ? [[word, words[at + 1]!]] : []))
}
