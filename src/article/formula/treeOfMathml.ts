import { accentOf } from './accents.ts'
import { lettersIn } from './mathLetters.ts'
import { mathText, type MathElement } from './mathElement.ts'
import { isEmpty, isTall, rowOf, sign, type MathTree } from './mathTree.ts'

/** Deeper formulas are read without their inner form. */
const DEEPEST = 60

const NOTHING: MathTree = { kind: 'row', items: [] }
/** Signs that are only meant, not seen. */
const UNSEEN = /[\u2061-\u2064\u200b\ufeff]/g
const OPENING = /^[([{|⟨⌊⌈‖〈∣]$/
const CLOSING = /^[)\]}|⟩⌋⌉‖〉∣]$/

/** Reads a formula in MathML. What it does not know gives way to what it holds; what is only space says little. */
export function treeOfMathml(element: MathElement, depth = 0): MathTree {
  if (depth > DEEPEST) return sign('words', mathText(element).replace(/\s+/g, ' ').trim().slice(0, 200))
  const parts = element.children.filter((child): child is MathElement => typeof child !== 'string')
  const at = (index: number): MathTree => (parts[index] === undefined ? NOTHING : treeOfMathml(parts[index], depth + 1))
  const all = (): MathTree => rowTree(parts, depth)
  switch (element.name) {
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
    case 'none':
    case 'maligngroup':
      return NOTHING
    case 'semantics':
    case 'maction':
      return at(0)
    case 'mi':
    case 'mn':
    case 'mo':
    case 'mtext':
    case 'ms':
      // A sign made of several is read by them.
      return parts.length > 0 ? all() : leaf(element)
    case 'mspace':
      return /^\s*(?:[1-9]|0?\.[5-9])[\d.]*em/.test(element.attributes.width ?? '')
        ? { kind: 'space', wide: true }
        : NOTHING
    case 'mfrac':
      return {
        kind: 'fraction',
        over: at(0),
        under: at(1),
        bar: !/^0(?:\D|$)/.test(element.attributes.linethickness ?? ''),
      }
    case 'msqrt':
      return { kind: 'root', of: all(), degree: null }
    case 'mroot':
      return { kind: 'root', of: at(0), degree: at(1) }
    case 'msub':
      return { kind: 'scripts', base: at(0), sub: at(1), sup: null, place: 'beside' }
    case 'msup':
      return { kind: 'scripts', base: at(0), sub: null, sup: at(1), place: 'beside' }
    case 'msubsup':
      return { kind: 'scripts', base: at(0), sub: at(1), sup: at(2), place: 'beside' }
    case 'munder':
      return over(at(0), at(1), null)
    case 'mover':
      return over(at(0), null, at(1))
    case 'munderover':
      return over(at(0), at(1), at(2))
    case 'mmultiscripts':
      return multiscripts(parts, depth)
    case 'mfenced': {
      const separator = (element.attributes.separators ?? ',').trim().charAt(0)
      const { open = '(', close = ')' } = element.attributes
      return { kind: 'fence', open, close, separator, parts: parts.map((part) => treeOfMathml(part, depth + 1)) }
    }
    case 'mtable':
      return gridOf(element, parts, depth)
    default:
      return all()
  }
}

/** A row of parts; one that begins and ends with brackets that belong together grows them with what they hold. */
function rowTree(parts: readonly MathElement[], depth: number): MathTree {
  const items = parts.map((part) => treeOfMathml(part, depth + 1)).filter((item) => !isEmpty(item))
  const [first, last] = [parts[0], parts.at(-1)]
  const open = first === undefined ? null : fenceSign(first)
  const close = last === undefined || last === first ? null : fenceSign(last)
  if (open === null) return rowOf(items)
  const within = parts.slice(1, close === null ? undefined : -1).map((part) => treeOfMathml(part, depth + 1))
  const isMeant = first?.attributes.fence === 'true' && first.attributes.stretchy !== 'false'
  const isPair = close !== null && OPENING.test(open) && CLOSING.test(close) && within.some(isTall)
  const isLone = close === null && open !== '' && within.length === 1 && within[0]!.kind === 'grid'
  if (!(isMeant && (close !== null || isLone)) && !isPair && !isLone) return rowOf(items)
  return { kind: 'fence', open, close: close ?? '', separator: '', parts: [rowOf(within)] }
}

function fenceSign(element: MathElement): string | null {
  const { name, attributes } = element
  if (name !== 'mo' || attributes.stretchy === 'false') return null
  const text = mathText(element).replace(UNSEEN, '').trim()
  const isFence = attributes.fence === 'true' || OPENING.test(text) || CLOSING.test(text)
  return isFence ? text.replace('∣', '|') : null
}

function leaf(element: MathElement): MathTree {
  const { name, attributes } = element
  const raw = mathText(element).replace(UNSEEN, '')
  if (name === 'mtext' || name === 'ms') return words(raw)
  const text = raw.replace(/\s+/g, ' ').trim()
  const variant = attributes.mathvariant ?? ''
  if (text === '') return NOTHING
  if (name === 'mn') return sign('number', lettersIn(variant, text))
  if (name === 'mo') return /^[A-Za-z]+$/.test(text) ? sign('upright', text) : sign('operator', text)
  if (/[\p{sc=Han}\u3000-\u303f\uff00-\uffef]/u.test(text)) return sign('words', text)
  const isUpright = (variant === 'normal' || [...text].length > 1) && /^[A-Za-z][A-Za-z0-9 ]*$/.test(text)
  if (isUpright && (variant === '' || variant === 'normal')) return sign('upright', text)
  return sign(/^[\p{P}\p{Sm}\p{Sc}]$/u.test(text) ? 'operator' : 'name', lettersIn(variant, text))
}

function words(text: string): MathTree {
  if (text === '') return NOTHING
  if (/^[\s\u2000-\u200a\u205f]+$/.test(text))
    return /\u2003/.test(text) ? { kind: 'space', wide: true } : { kind: 'space', wide: false }
  return sign('words', text.replace(/[\s\u2000-\u200a\u205f]+/g, ' '))
}

/** What stands right over and under something; an accent where it is one. */
function over(base: MathTree, sub: MathTree | null, sup: MathTree | null): MathTree {
  const below = sub?.kind === 'sign' ? accentOf(sub.text, true) : null
  const above = sup?.kind === 'sign' ? accentOf(sup.text, false) : null
  let tree = base
  if (below !== null) tree = { kind: 'accent', of: tree, sign: below, below: true }
  if (above !== null) tree = { kind: 'accent', of: tree, sign: above, below: false }
  const left = { sub: below === null ? sub : null, sup: above === null ? sup : null }
  return left.sub === null && left.sup === null ? tree : { kind: 'scripts', base: tree, ...left, place: 'above' }
}

function multiscripts(parts: readonly MathElement[], depth: number): MathTree {
  const [first, ...rest] = parts
  const split = rest.findIndex(({ name }) => name === 'mprescripts')
  const pair = (list: readonly MathElement[]): { sub: MathTree | null; sup: MathTree | null } => {
    const [sub, sup] = [0, 1].map((odd) =>
      rowTree(
        list.filter((_, at) => at % 2 === odd),
        depth + 1,
      ),
    )
    return { sub: isEmpty(sub!) ? null : sub!, sup: isEmpty(sup!) ? null : sup! }
  }
  const after = pair(split < 0 ? rest : rest.slice(0, split))
  const before = pair(split < 0 ? [] : rest.slice(split + 1))
  let tree = first === undefined ? NOTHING : treeOfMathml(first, depth + 1)
  if (after.sub !== null || after.sup !== null) tree = { kind: 'scripts', base: tree, ...after, place: 'beside' }
  if (before.sub === null && before.sup === null) return tree
  return { kind: 'scripts', base: tree, ...before, place: 'before' }
}

function gridOf({ attributes }: MathElement, rows: readonly MathElement[], depth: number): MathTree {
  const cells = rows.map((row) =>
    row.children
      .filter((cell): cell is MathElement => typeof cell !== 'string' && cell.name !== 'mtext')
      .map((cell) => treeOfMathml(cell, depth + 1)),
  )
  return { kind: 'grid', form: /^right left/.test(attributes.columnalign ?? '') ? 'lines' : 'matrix', rows: cells }
}
