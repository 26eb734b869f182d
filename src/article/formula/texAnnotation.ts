import { mathText, type MathElement } from './mathElement.ts'

/** The TeX that a formula in MathML says it was made of; null where it says none. */
export function texAnnotation(element: MathElement): string | null {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === 'annotation' && /tex/i.test(child.attributes.encoding ?? '')) return mathText(child)
    if (child.name !== 'semantics') continue
    const within = texAnnotation(child)
    if (within !== null) return within
  }
  return null
}
