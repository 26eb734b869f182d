import type { MathElement } from '../../../article/formula/mathElement.ts'
import { formulaNode } from '../../formulaNode.ts'
import { formulaOfMath } from '../../formulaOfMath.ts'
import { isElement, type ClipElement } from '../tree/clip.ts'
import { makeElement } from '../tree/makeElement.ts'
import { elementsOf, removeElement, replaceElement, textOf } from '../tree/walk.ts'
import type { Pass } from './pass.ts'

/** What MathJax 2 draws, beside the script that holds the TeX. */
const DRAWN = /\bMathJax(?:_Display|_Preview|_SVG|_CHTML|_SVG_Display)?\b/

/**
 * Makes one element of each formula, which says its TeX: of MathML, of what KaTeX and MathJax write around it, and of the scripts in which MathJax 2
 * keeps TeX.
 */
export const readFormulas: Pass = {
  name: 'readFormulas',
  run({ root }) {
    const all = elementsOf(root)
    const hasScripts = all.some(isTexScript)
    for (const element of all) {
      if (isTexScript(element)) {
        const isDisplay = /mode\s*=\s*display/i.test(element.attributes.get('type') ?? '')
        put(element, formulaNode(textOf(element), isDisplay))
      } else if (element.tag === 'mjx-container') {
        const math = elementsOf(element).find(({ tag }) => tag === 'math')
        if (math !== undefined) put(element, formulaOfMath(mathOf(math), element.attributes.get('display') === 'true'))
      } else if (DRAWN.test(element.attributes.get('class') ?? '')) {
        const math = hasScripts ? undefined : elementsOf(element).find(({ tag }) => tag === 'math')
        if (math !== undefined) put(element, formulaOfMath(mathOf(math)))
        else if (hasScripts) removeElement(element)
      } else if (element.tag === 'math') {
        const display = /\bkatex-display\b/.test(element.parent?.parent?.parent?.attributes.get('class') ?? '')
        put(element, formulaOfMath(mathOf(element), display))
      }
    }
  },
}

function isTexScript({ tag, attributes }: ClipElement): boolean {
  return tag === 'script' && /^math\/tex\b/i.test(attributes.get('type') ?? '')
}

/** Puts a formula in the place of what it was read from; what was already taken out with something around it stays out. */
function put(element: ClipElement, node: ReturnType<typeof formulaNode>): void {
  if (element.parent === null || node === null) return
  const { tex, display } = node.attrs as { readonly tex: string; readonly display: string }
  replaceElement(element, [
    // Its text keeps it from passing for an empty one.
    makeElement(
      'x-formula',
      [
        ['tex', tex],
        ['display', display],
      ],
      [{ text: tex }],
    ),
  ])
}

function mathOf({ tag, attributes, children }: ClipElement): MathElement {
  return {
    name: tag.replace(/^.*:/, ''),
    attributes: Object.fromEntries(attributes),
    children: children.map((child) => (isElement(child) ? mathOf(child) : child.text)),
  }
}
