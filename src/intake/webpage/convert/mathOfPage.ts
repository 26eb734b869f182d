import type { MathElement } from '../../../article/formula/mathElement.ts'
import { isElement, type PageElement } from '../tree/pageElement.ts'

/** An element of a page as one of MathML. */
export function mathOfPage({ tag, attributes, children }: PageElement): MathElement {
  return {
    name: tag.replace(/^.*:/, ''),
    attributes: Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
    children: children.map((child) => (isElement(child) ? mathOfPage(child) : child.text)),
  }
}
