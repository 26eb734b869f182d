/** A formula by its parts, whatever it was written in: TeX, MathML or OMML. Every road from one form to another goes through this. */
export type MathTree =
  | { readonly kind: 'row'; readonly items: readonly MathTree[] }
  | MathSign
  | { readonly kind: 'space'; readonly wide: boolean }
  | { readonly kind: 'fraction'; readonly over: MathTree; readonly under: MathTree; readonly bar: boolean }
  | { readonly kind: 'root'; readonly of: MathTree; readonly degree: MathTree | null }
  | MathScripts
  | MathFence
  | MathGrid
  | { readonly kind: 'accent'; readonly of: MathTree; readonly sign: string; readonly below: boolean }

/** Letters, a number, a sign or words. A name is set slanted, an upright one is a unit or a function; letters of other faces (ℝ, 𝐱) are characters of their own. */
export interface MathSign {
  readonly kind: 'sign'
  readonly role: 'name' | 'upright' | 'number' | 'operator' | 'words'
  readonly text: string
}

/** What stands below and above something at its side, right over and under it, or before it. */
export interface MathScripts {
  readonly kind: 'scripts'
  readonly base: MathTree
  readonly sub: MathTree | null
  readonly sup: MathTree | null
  readonly place: 'beside' | 'above' | 'before'
}

/** Brackets that grow with what they hold; '' for none on a side. */
export interface MathFence {
  readonly kind: 'fence'
  readonly open: string
  readonly close: string
  readonly separator: string
  readonly parts: readonly MathTree[]
}

/** Rows of cells: a matrix, or lines that stand under each other at a sign. */
export interface MathGrid {
  readonly kind: 'grid'
  readonly form: 'matrix' | 'lines'
  readonly rows: readonly (readonly MathTree[])[]
}

/** Items in a row; one alone is itself. Neighbouring upright letters are one name. */
export function rowOf(items: readonly MathTree[]): MathTree {
  const joined: MathTree[] = []
  for (const item of items.flatMap((one) => (one.kind === 'row' ? one.items : [one]))) {
    const last = joined.at(-1)
    if (isUpright(last) && isUpright(item)) joined[joined.length - 1] = { ...item, text: last.text + item.text }
    else joined.push(item)
  }
  return joined.length === 1 ? joined[0]! : { kind: 'row', items: joined }
}

/** Letters, a number, a sign or words. */
export function sign(role: MathSign['role'], text: string): MathSign {
  return { kind: 'sign', role, text }
}

/** Whether there is nothing in it. */
export function isEmpty(tree: MathTree): boolean {
  return tree.kind === 'row' && tree.items.length === 0
}

/** Whether it is higher than a line, so that brackets round it grow. */
export function isTall(tree: MathTree): boolean {
  if (tree.kind === 'row') return tree.items.some(isTall)
  return tree.kind === 'fraction' || tree.kind === 'grid' || (tree.kind === 'scripts' && tree.place === 'above')
}

function isUpright(tree: MathTree | undefined): tree is MathSign {
  return tree?.kind === 'sign' && tree.role === 'upright' && /^[A-Za-z]+$/.test(tree.text) && !isFunction(tree.text)
}

/** Functions that TeX knows by name. */
const FUNCTIONS: ReadonlySet<string> = new Set(
  'arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min Pr sec sin sinh sup tan tanh'.split(
    ' ',
  ),
)

/** Whether a name is that of a function, which TeX writes as a command. */
export function isFunction(name: string): boolean {
  return FUNCTIONS.has(name)
}
