import type { NodeJson } from '../article/document/documentJson.ts'
import type { MathElement } from '../article/formula/mathElement.ts'
import { texAnnotation } from '../article/formula/texAnnotation.ts'
import { texOf } from '../article/formula/texOf.ts'
import { treeOfMathml } from '../article/formula/treeOfMathml.ts'
import { formulaNode } from './formulaNode.ts'

/**
 * The formula that MathML in a page is: by the TeX that it says it was made of, else by what it shows. Null where it shows nothing, or more than a
 * formula may be.
 * @param display whether something around it says that it stands on a line of its own
 */
export function formulaOfMath(math: MathElement, display = false): NodeJson | null {
  const { display: shown, mode } = math.attributes
  const tex = texAnnotation(math)?.trim() || texOf(treeOfMathml(math))
  return formulaNode(tex, display || shown === 'block' || mode === 'display')
}
