import type { MathElement } from '../../../article/formula/mathElement.ts'
import type { XmlElement } from '../xml/xmlElement.ts'

/** An element of MathML within a file as one without prefixes. */
export function plainMathml({ name, attributes, children }: XmlElement): MathElement {
  return {
    name: name.replace(/^.*:/, '').toLowerCase(),
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.replace(/^.*:/, ''), value])),
    children: children.map((child) => (typeof child === 'string' ? child : plainMathml(child))),
  }
}
