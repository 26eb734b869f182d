import type { Tree } from './buildTree.ts'
import { isElement, type PageElement } from './pageElement.ts'

/**
 * Pages that fold their article away ("read on") or show it by script carry it hidden. A hidden part that holds more prose than all that
 * shows is the article: it is taken as shown.
 */
export function unhideArticle(tree: Tree): void {
  const prose = new Float64Array(tree.size)
  let shown = 0
  for (let index = tree.elements.length - 1; index >= 0; index -= 1) {
    const element = tree.elements[index]!
    let own = 0
    for (const child of element.children) if (!isElement(child)) own += marksIn(child.text)
    if (!element.hidden) shown += own
    prose[element.order]! += own
    if (element.parent !== null) prose[element.parent.order]! += prose[element.order]!
  }
  let best: PageElement | null = null
  for (const element of tree.elements) {
    if (!element.hidden || element.parent?.hidden === true) continue
    if (prose[element.order]! > Math.max(shown, 8) && (best === null || prose[element.order]! > prose[best.order]!))
      best = element
  }
  if (best !== null) show(best)
}

function show(element: PageElement): void {
  element.hidden = false
  for (const child of element.children)
    if (isElement(child) && !/\bdisplay\s*:\s*none/.test(styleOf(child))) show(child)
}

function styleOf(element: PageElement): string {
  return element.attributes.find(({ name }) => name === 'style')?.value.toLowerCase() ?? ''
}

function marksIn(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index += 1) if (MARKS.has(text.charCodeAt(index))) count += 1
  return count
}

const MARKS: ReadonlySet<number> = new Set([...'，。；！？、'].map((mark) => mark.charCodeAt(0)))
