import { drawnFormula } from '../../../src/article/formula/drawing.ts'
import type { MathElement } from '../../../src/article/formula/mathElement.ts'

const MATHML = 'http://www.w3.org/1998/Math/MathML'

/**
 * Shows a formula in an element: drawn; as its TeX where that could not be understood, which the element says by `data-fault`, or as long as nothing
 * that draws is there.
 */
export function showFormula(face: HTMLElement, tex: string, display: boolean): void {
  const drawn = drawnFormula(tex, display)
  face.toggleAttribute('data-fault', drawn?.ok === false)
  if (drawn?.ok !== true) {
    face.replaceChildren(tex)
    return
  }
  const math = elementOf(drawn.math)
  if (display) math.setAttribute('display', 'block')
  face.replaceChildren(math)
}

function elementOf({ name, attributes, children }: MathElement): Element {
  const element = document.createElementNS(MATHML, name)
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value)
  element.append(...children.map((child) => (typeof child === 'string' ? child : elementOf(child))))
  return element
}
