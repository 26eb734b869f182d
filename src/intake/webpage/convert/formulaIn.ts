import type { NodeJson } from '../../../article/document/documentJson.ts'
import { formulaNode } from '../../formulaNode.ts'
import { formulaOfMath } from '../../formulaOfMath.ts'
import { attribute, isElement, type PageElement } from '../tree/pageElement.ts'
import { mathOfPage } from './mathOfPage.ts'

/** What MathJax 2 draws, beside the script that holds the TeX. */
const DRAWN = /\bMathJax(?:_Display|_Preview|_SVG|_CHTML|_SVG_Display)?\b/

/** Whether an element is a formula, or what a program draws of one. */
export function isFormula(element: PageElement): boolean {
  const { tag } = element
  if (tag === 'math' || tag === 'x-tex' || tag === 'mjx-container') return true
  return DRAWN.test(attribute(element, 'class'))
}

/** The formula that such an element is; null for a drawing whose TeX stands beside it, and for one that shows nothing. */
export function formulaIn(element: PageElement): NodeJson | null {
  const { tag } = element
  if (tag === 'x-tex') {
    const tex = element.children.map((child) => (isElement(child) ? '' : child.text)).join('')
    return formulaNode(tex, /mode\s*=\s*display/i.test(attribute(element, 'type')))
  }
  if (tag === 'math') return formulaOfMath(mathOfPage(element), isDisplay(element))
  if (tag !== 'mjx-container' && hasTexBeside(element)) return null
  const math = mathWithin(element)
  return math === null ? null : formulaOfMath(mathOfPage(math), attribute(element, 'display') === 'true')
}

function mathWithin(element: PageElement): PageElement | null {
  for (const child of element.children) {
    if (!isElement(child)) continue
    const found = child.tag === 'math' ? child : mathWithin(child)
    if (found !== null) return found
  }
  return null
}

/** KaTeX says so three elements further out. */
function isDisplay({ parent }: PageElement): boolean {
  return /\bkatex-display\b/.test(attributeOf(parent?.parent?.parent ?? null))
}

function attributeOf(element: PageElement | null): string {
  return element === null ? '' : attribute(element, 'class')
}

function hasTexBeside({ parent, order }: PageElement): boolean {
  return parent?.children.some((child) => isElement(child) && child.tag === 'x-tex' && child.order > order) === true
}
