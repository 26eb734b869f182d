import { lettersIn } from './mathLetters.ts'
import type { MathElement } from './mathElement.ts'

/** What a drawing may consist of: nothing that leads anywhere, loads or runs. */
const NAMES: ReadonlySet<string> = new Set(
  'math mrow mi mn mo mtext ms mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd mstyle mpadded mphantom'.split(
    ' ',
  ),
)
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'display displaystyle scriptlevel stretchy fence separator lspace rspace minsize maxsize symmetric movablelimits accent accentunder linethickness width height depth voffset columnalign columnspacing rowspacing mathcolor'.split(
    ' ',
  ),
)
/** Lengths, numbers, words and colours. */
const VALUE = /^[\w#.%+ -]{1,80}$/

/**
 * A drawing with only what belongs in one, and as browsers draw it: letters of other faces are characters of their own, since browsers know no other
 * way; what an element unknown here holds stays.
 */
export function cleanMathml(element: MathElement): MathElement {
  const [only] = childrenOf(element)
  return typeof only === 'object' && only.name === 'math' ? only : { ...element, children: [] }
}

function childrenOf(element: MathElement): (MathElement | string)[] {
  if (/^annotation/.test(element.name)) return []
  // Cells that only push others aside.
  if (/^(?:mtr-glue|mml-eqn-num)$/.test(element.attributes.class ?? '') && element.children.length === 0) return []
  const variant = element.attributes.mathvariant
  const inner = element.children.flatMap((child): (MathElement | string)[] =>
    typeof child !== 'string' ? childrenOf(child) : [variant === undefined ? child : lettersIn(variant, child)],
  )
  if (!NAMES.has(element.name))
    return element.name === 'menclose' ? [{ name: 'mrow', attributes: {}, children: inner }] : inner
  // A sign holds text alone; one that is made of others is a row of them.
  if (/^(?:m[inos]|mtext)$/.test(element.name) && inner.some((child) => typeof child !== 'string'))
    return [{ name: 'mrow', attributes: {}, children: inner }]
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).filter(([key, value]) => ATTRIBUTES.has(key) && VALUE.test(value ?? '')),
  )
  if (variant === 'normal' && element.name === 'mi') attributes.mathvariant = 'normal'
  return [{ name: element.name, attributes, children: inner }]
}
