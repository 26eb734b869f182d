import type { XmlElement } from '../xml/xmlElement.ts'

/** The words of a part that is not read as text (a comment, a header), its paragraphs joined by a space. */
export function plainText(element: XmlElement): string {
  const pieces: string[] = []
  const walk = ({ name, children }: XmlElement) => {
    if (name === 'mc:Fallback') return
    for (const child of children) {
      if (typeof child === 'string') {
        if (name === 'w:t') pieces.push(child)
      } else walk(child)
    }
    if (name === 'w:p' || name === 'w:tab' || name === 'w:br') pieces.push(' ')
  }
  walk(element)
  return pieces.join('').replace(/\s+/g, ' ').trim()
}
