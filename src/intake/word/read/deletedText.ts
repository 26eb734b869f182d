import type { XmlElement } from '../xml/xmlElement.ts'

/** The words of something that was deleted with changes on record, be it a run, a cell or a row. */
export function deletedText(element: XmlElement): string {
  const pieces: string[] = []
  const walk = (at: XmlElement) => {
    for (const child of at.children) {
      if (typeof child !== 'string') walk(child)
      else if (at.name === 'w:delText' || at.name === 'w:t') pieces.push(child)
    }
  }
  walk(element)
  return pieces.join('')
}
