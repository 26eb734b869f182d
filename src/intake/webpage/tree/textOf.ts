import type { PageElement } from './pageElement.ts'
import { pageLines } from './pageLines.ts'

/** What a reader sees of an element, its lines joined by a space. */
export function textOf(element: PageElement): string {
  if (element.hidden) return ''
  return pageLines(element)
    .map(({ text }) => text)
    .join(' ')
}
