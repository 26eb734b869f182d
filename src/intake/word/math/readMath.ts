import { MARK, type InlineWriter } from '../read/inlineWriter.ts'
import type { XmlElement } from '../xml/xmlElement.ts'
import { mathPieces } from './mathPieces.ts'

/** Writes an equation as text on the line: an article has no place for its form, so each is told as it reads now. */
export function readMath(element: XmlElement, writer: InlineWriter, tell: (text: string) => void): void {
  const pieces = mathPieces(element)
  const text = pieces
    .map((piece) => (piece.place === 'line' ? '' : piece.place === 'above' ? '^' : '_') + piece.text)
    .join('')
  if (text.trim() === '') return
  for (const { text: piece, place } of pieces) {
    const marks = place === 'above' ? MARK.superscript : place === 'below' ? MARK.subscript : 0
    writer.text(piece, { marks, href: '', size: 0, face: '' })
  }
  tell(text)
}
