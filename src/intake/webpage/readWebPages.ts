import { joinWebPages } from './joinWebPages.ts'
import { readWebPage } from './readWebPage.ts'
import type { WebPageManuscript } from './webPageManuscript.ts'

/** One page of an article: its markup, and its address where that is known. */
export interface WebPageInput {
  readonly html: string
  readonly address?: string
}

/** Reads the pages of one article, in their order, into one manuscript. @param pages at least one */
export function readWebPages(pages: readonly [WebPageInput, ...WebPageInput[]]): WebPageManuscript {
  const [first, ...rest] = pages.map(({ html, address }) => readWebPage(html, address))
  return joinWebPages([first!, ...rest])
}
