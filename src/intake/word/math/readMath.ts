import { formulaNode } from '../../formulaNode.ts'
import { mathLine } from '../../../article/formula/mathLine.ts'
import { texOf } from '../../../article/formula/texOf.ts'
import { MARK, type InlineWriter } from '../read/inlineWriter.ts'
import { childrenOf, type XmlElement } from '../xml/xmlElement.ts'
import type { MarkJson } from '../../../article/document/documentJson.ts'
import { treeOfOmml } from './treeOfOmml.ts'

/**
 * Writes an equation as a formula; those of an `m:oMathPara` as on lines of their own. One that is longer than a formula may be is text on the line,
 * and told.
 * @param marks the comments that are open there
 */
export function readMath(
  element: XmlElement,
  writer: InlineWriter,
  tell: (text: string) => void,
  marks: readonly MarkJson[] = [],
): void {
  if (element.name === 'm:oMathPara') {
    for (const one of childrenOf(element, 'm:oMath')) readOne(one, true, writer, tell, marks)
  } else readOne(element, false, writer, tell, marks)
}

function readOne(
  element: XmlElement,
  display: boolean,
  writer: InlineWriter,
  tell: (text: string) => void,
  marks: readonly MarkJson[],
): void {
  const tree = treeOfOmml(element)
  const pieces = mathLine(tree)
  const text = pieces
    .map((piece) => (piece.place === 'line' ? '' : piece.place === 'above' ? '^' : '_') + piece.text)
    .join('')
  if (text.trim() === '') return
  const formula = formulaNode(texOf(tree), display)
  if (formula !== null) {
    writer.formula(formula, marks)
    return
  }
  for (const { text: piece, place } of pieces) {
    const bits = place === 'above' ? MARK.superscript : place === 'below' ? MARK.subscript : 0
    writer.text(piece, { marks: bits, href: '', size: 0, face: '' })
  }
  tell(text)
}
