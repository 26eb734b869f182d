import type { MarkJson, NodeJson } from '../../../article/document/documentJson.ts'
import { isColourName } from '../../../article/document/marks/colour.ts'
import { rubySegments } from '../convert/rubySegments.ts'
import { texAnnotation } from '../../../article/formula/texAnnotation.ts'
import { mathOfPage } from '../convert/mathOfPage.ts'
import { attribute, isElement, type PageNode, type PageText } from '../tree/pageElement.ts'

const MARKS: Readonly<Record<string, string>> = {
  strong: 'bold',
  em: 'italic',
  u: 'underline',
  s: 'strike',
  sup: 'superscript',
  sub: 'subscript',
}

/** The text of a block of a page of this program, to the letter: white space in it is what was typed. */
export function ownInline(nodes: readonly PageNode[], marks: readonly MarkJson[] = []): NodeJson[] {
  const marked = marks.length === 0 ? {} : { marks }
  return nodes.flatMap((node): NodeJson[] => {
    if (!isElement(node)) return [{ type: 'text', text: node.text, ...marked }]
    if (node.tag === 'math') {
      const display = attribute(node, 'display') === 'block' ? 'block' : 'inline'
      return [{ type: 'formula', attrs: { tex: texAnnotation(mathOfPage(node)) ?? '', display }, ...marked }]
    }
    if (node.tag === 'br') return [{ type: 'hardBreak', ...marked }]
    const type = MARKS[node.tag]
    if (type !== undefined) return ownInline(node.children, [...marks, { type }])
    if (node.tag === 'ruby')
      return rubySegments<PageText>(node).flatMap(({ base, text }) =>
        ownInline(base as PageNode[], text === '' ? marks : [...marks, { type: 'ruby', attrs: { text } }]),
      )
    const colour = attribute(node, 'class').replace(/^ink-/, '')
    if (node.tag === 'span' && isColourName(colour))
      return ownInline(node.children, [...marks, { type: 'colour', attrs: { name: colour } }])
    if (node.tag !== 'a') return ownInline(node.children, marks)
    const attrs = { href: attribute(node, 'href'), title: attribute(node, 'title') }
    return ownInline(node.children, [...marks, { type: 'link', attrs }])
  })
}
