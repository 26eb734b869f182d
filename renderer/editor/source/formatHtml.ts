import { isContainer } from './isContainer.ts'

/**
 * Writes the blocks of a body as HTML to be read by people: a block a line, what stands within another two spaces further in. A line of text is never
 * broken, so that no space comes in.
 */
export function formatHtml(body: ParentNode): string {
  return [...body.children].flatMap((child) => linesOf(child)).join('\n')
}

function linesOf(element: Element): string[] {
  if (!isContainer(element)) return [element.outerHTML]
  const [open, close] = tagsOf(element)
  const inside = [...element.children].flatMap((child) => linesOf(child))
  // A cell or an item with one line of text is one line itself.
  if (inside.length === 1) return [`${open}${inside[0]}${close}`]
  return [open, ...inside.map((line) => `  ${line}`), close]
}

function tagsOf(element: Element): readonly [string, string] {
  const bare = (element.cloneNode(false) as Element).outerHTML
  const end = bare.lastIndexOf('</')
  return [bare.slice(0, end), bare.slice(end)]
}
