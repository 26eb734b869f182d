import { pageGroups } from '../batch/pageGroups.ts'
import type { PageTie } from '../manuscript.ts'
import { savedFrom } from './savedFrom.ts'

/** A page as it was given: its markup, and its file's name where that is known. */
export interface TiedPage {
  readonly html: string
  readonly path?: string | undefined
}

const LINK = /\bhref\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'>]{1,2000}))/gi

/** What says, beside their title, that pages are of one article: numbered file names; links from one to the next. @param pages with one title */
export function pageTies(pages: readonly TiedPage[]): readonly PageTie[] {
  const paths = pages.flatMap(({ path }) => path ?? [])
  const isNumbered = paths.length === pages.length && pageGroups(paths).length === 1
  return ['titles', ...(isNumbered ? (['names'] as const) : []), ...(areLinked(pages) ? (['links'] as const) : [])]
}

/** Whether every page but the first is linked to from another one. */
function areLinked(pages: readonly TiedPage[]): boolean {
  const linked = pages.map(({ html }) => new Set(linkNames(html)))
  return pages.every(
    (page, index) =>
      index === 0 || ownNames(page).some((name) => linked.some((names, other) => other !== index && names.has(name))),
  )
}

/** The last steps of what a page links to. */
function linkNames(html: string): string[] {
  return [...html.matchAll(LINK)].map((match) => lastStep(match[1] ?? match[2] ?? match[3] ?? ''))
}

/** How others may call a page: by its file's name, or by the address it was saved from. */
function ownNames({ html, path = '' }: TiedPage): string[] {
  return [lastStep(path), lastStep(savedFrom(html))].filter((name) => name !== '')
}

function lastStep(address: string): string {
  const step = /([^/\\]*)$/.exec(address.replace(/[?#].*$/, ''))?.[1] ?? ''
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}
