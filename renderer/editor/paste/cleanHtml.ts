import { HTML_PASSES } from './htmlPasses.ts'
import { readHtml } from './readHtml.ts'
import { sortPictures } from './sortPictures.ts'

/** Pasted or dropped HTML as the schema is to read it. What comes from a paper keeps its own markup, less what could load. */
export function cleanHtml(html: string): string {
  const page = readHtml(html)
  for (const pass of HTML_PASSES) pass(page)
  sortPictures(page, [])
  return page.body.innerHTML
}
