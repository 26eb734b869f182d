import { isElement, type ClipElement } from '../tree/clip.ts'
import { elementsOf, removeElement, textOf } from '../tree/walk.ts'
import type { Pass } from './pass.ts'

/** Spaces that stand for an indent at the start of a paragraph: ordinary, no-break, ideographic, em and en. */
const LEADING = /^[\s\u00a0\u3000\u2002\u2003]+/

const PARAGRAPHS: ReadonlySet<string> = new Set(
  'p div section li h1 h2 h3 h4 h5 h6 td th figcaption blockquote dd dt address article body'.split(' '),
)
const INLINE: ReadonlySet<string> = new Set('span font b strong i em u a ins s big small'.split(' '))

/**
 * Makes the indent of a paragraph its property: spaces at its start, and `text-indent`. What Word sets flush by name (`text-indent:0`) stays
 * flush; browsers write that on everything they copy, where it says nothing.
 */
export const readIndents: Pass = {
  name: 'readIndents',
  run({ root }, { report, source }) {
    const office = source === 'word' || source === 'wps'
    for (const element of [root, ...elementsOf(root)]) {
      if (!PARAGRAPHS.has(element.tag)) continue
      const spaces = takeSpaces(element)
      const typed = /\u3000|[\u00a0\u2002\u2003]{2}/.test(spaces) && textOf(element).trim() !== ''
      if (typed) report.note('typedIndents')
      const told = element.style.get('text-indent')
      const depth = told === undefined ? null : parseFloat(told)
      if (typed || (depth !== null && depth > 0)) element.indent = 2
      else if (depth === 0 && office) element.indent = 0
    }
  },
}

/** Takes the spaces off the start; what they were. */
function takeSpaces(element: ClipElement): string {
  let taken = ''
  for (let child = element.children[0]; child !== undefined; child = element.children[0]) {
    if (isElement(child)) {
      if (!INLINE.has(child.tag)) return taken
      taken += takeSpaces(child)
      if (child.children.length > 0) return taken
      removeElement(child)
    } else {
      const rest = child.text.replace(LEADING, '')
      taken += child.text.slice(0, child.text.length - rest.length)
      if (rest !== '') {
        child.text = rest
        return taken
      }
      element.children.shift()
    }
  }
  return taken
}
