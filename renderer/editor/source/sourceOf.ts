import { DOMSerializer } from '@tiptap/pm/model'
import { articleSchema } from '../../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { partChangeMarkup } from '../../../src/article/document/marks/changeMark.ts'
import { formatHtml } from './formatHtml.ts'

const serializer = DOMSerializer.fromSchema(articleSchema)

/**
 * A body as HTML that a person can change: the article's own markup, which holds all of it — 批注 and 修订 too — and not an export's.
 * `readSource` gives the same body back.
 */
export function sourceOf(document: DocumentJson): string {
  return formatHtml(renderedBody(document))
}

/**
 * A body in its own markup, in a document of its own: nothing in it is loaded or run. What goes without saying is left out, and
 * what is said of a row or cell stands on it: HTML has no place round it. */
export function renderedBody(document: DocumentJson): HTMLElement {
  const page = new DOMParser().parseFromString('', 'text/html')
  page.body.append(serializer.serializeFragment(articleSchema.nodeFromJSON(document).content, { document: page }))
  // A paragraph is indented unless it says otherwise, or is centred.
  for (const line of page.body.querySelectorAll('p[data-indent="2"]:not([style]):not([data-align])'))
    line.removeAttribute('data-indent')
  for (const frame of page.body.querySelectorAll<HTMLElement>(':is(tbody, tr) > span')) sayOfThemselves(frame)
  return page.body
}

/** Puts what a frame round rows or cells says, and those within it, on them. */
function sayOfThemselves(frame: HTMLElement): void {
  const parts = partsWithin(frame)
  const { inserted, deleted, by = '', at = '' } = frame.dataset
  for (const part of parts) {
    if (inserted !== undefined) part.dataset.inserted = partChangeMarkup({ id: inserted, by, at })
    else if (deleted !== undefined) part.dataset.deleted = partChangeMarkup({ id: deleted, by, at })
    else for (const { name, value } of frame.attributes) part.setAttribute(name, value)
  }
  const inner = ([...frame.children] as HTMLElement[]).filter(({ tagName }) => tagName === 'SPAN')
  frame.replaceWith(...frame.childNodes)
  inner.forEach(sayOfThemselves)
}

function partsWithin(frame: Element): readonly HTMLElement[] {
  return ([...frame.children] as HTMLElement[]).flatMap((child) =>
    child.tagName === 'SPAN' ? partsWithin(child) : [child],
  )
}
