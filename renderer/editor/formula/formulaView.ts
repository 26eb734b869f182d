import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { formulaText } from '../../../src/article/formula/formulaText.ts'
import { canDraw, loadDrawing } from './loadDrawing.ts'
import { showFormula } from './showFormula.ts'

/**
 * A formula on the paper, drawn as soon as what draws is there. The joiners at its ends have no width: Chromium loses what an input method composes
 * right behind an element that cannot be edited and holds no text.
 */
export function formulaView(node: Node): NodeView {
  const tex = String(node.attrs.tex)
  const display = node.attrs.display === 'block'
  const dom = document.createElement('span')
  dom.setAttribute('data-formula', tex)
  dom.toggleAttribute('data-display', display)
  dom.setAttribute('role', 'img')
  dom.setAttribute('aria-label', formulaText(tex) || tex)
  dom.title = tex
  const face = document.createElement('span')
  face.className = 'formula-face'
  face.setAttribute('aria-hidden', 'true')
  dom.append(face, '\u2060')
  showFormula(face, tex, display)
  let gone = false
  if (!canDraw()) void loadDrawing().then((came) => came && !gone && showFormula(face, tex, display))
  return {
    dom,
    destroy: () => {
      gone = true
    },
  }
}
