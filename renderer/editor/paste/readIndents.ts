/** Spaces that stand for an indent at the start of a paragraph: ordinary, no-break, ideographic, em and en. */
const LEADING = /^[\s\u00a0\u3000\u2002\u2003]+/

/** Elements that a paragraph of a pasted page may be. */
const PARAGRAPHS = 'p, div, li, h1, h2, h3, h4, h5, h6, td, th, figcaption, blockquote'

/** Elements that the spaces may stand in. */
const INLINE: ReadonlySet<string> = new Set(['SPAN', 'FONT', 'B', 'STRONG', 'I', 'EM', 'U', 'A', 'O:P'])

/** Takes the spaces off the start of paragraphs: an indent is a property of the paragraph, never characters. */
export function readIndents(page: Document): void {
  for (const element of page.querySelectorAll(PARAGRAPHS)) trimStart(element)
  trimStart(page.body)
}

function trimStart(element: Element): void {
  for (let node = element.firstChild; node !== null; node = element.firstChild) {
    if (node.nodeType === 1) {
      if (!INLINE.has((node as Element).tagName)) return
      trimStart(node as Element)
      if (node.textContent === '' && (node as Element).querySelector('img, br') === null) node.remove()
      else return
    } else if (node.nodeType === 3) {
      const rest = (node.textContent ?? '').replace(LEADING, '')
      if (rest !== '') {
        node.textContent = rest
        return
      }
      node.remove()
    } else return
  }
}
