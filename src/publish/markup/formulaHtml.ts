import { drawnFormula } from '../../article/formula/drawing.ts'
import { formulaText } from '../../article/formula/formulaText.ts'
import type { MathElement } from '../../article/formula/mathElement.ts'
import { element } from './element.ts'
import { escapeText } from './escape.ts'

/**
 * A formula as MathML within HTML, with the TeX that it was made of. What cannot be drawn stands as its TeX; while nothing that draws is there, as one
 * would read it out.
 * @param display as on a line of its own
 */
export function formulaHtml(tex: string, display: boolean): string {
  const drawn = drawnFormula(tex, display)
  if (drawn === null) return escapeText(formulaText(tex))
  if (!drawn.ok) return escapeText(tex)
  const annotation = element('annotation', { encoding: 'application/x-tex' }, escapeText(tex))
  const parts = drawn.math.children.map(markup).join('')
  const drawing = drawn.math.children.length === 1 ? parts : element('mrow', {}, parts)
  return element('math', { display: display ? 'block' : null }, element('semantics', {}, drawing + annotation))
}

function markup(part: MathElement | string): string {
  if (typeof part === 'string') return escapeText(part)
  return element(part.name, part.attributes, part.children.map(markup).join(''))
}
