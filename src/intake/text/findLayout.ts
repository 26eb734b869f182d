import { readBreadcrumb } from './breadcrumb.ts'
import type { Line } from './line.ts'
import { readCredits } from './readCredits.ts'

/** Where the landmarks of a page stand, as indices of lines; null where there is none. */
export interface Layout {
  readonly breadcrumb: number | null
  readonly info: number | null
}

/** In lines with text: how far down a breadcrumb is looked for, and how far below it (or below the top) the info line. */
const BREADCRUMB_REACH = 40
const INFO_REACH = 8

/** Finds the breadcrumb and the info line at the head of a page's text. Both null: this is no page. */
export function findLayout(lines: readonly Line[]): Layout {
  const breadcrumb = search(lines, 0, BREADCRUMB_REACH, (text) => readBreadcrumb(text) !== null)
  const from = breadcrumb === null ? 0 : breadcrumb + 1
  return { breadcrumb, info: search(lines, from, INFO_REACH, isInfoLine) }
}

/** Looks for a line among the next `reach` that hold text, and stops at body text: what stands below that is the article's own. */
function search(lines: readonly Line[], from: number, reach: number, wanted: (text: string) => boolean): number | null {
  let met = 0
  for (let at = from; at < lines.length && met < reach; at += 1) {
    const text = lines[at]?.text ?? ''
    if (text === '') continue
    if (wanted(text)) return at
    if (text.length > 80 || /。$/.test(text)) return null
    met += 1
  }
  return null
}

function isInfoLine(text: string): boolean {
  const credits = readCredits(text)
  return credits !== null && credits.date !== null && credits.values.length + credits.furniture.length > 0
}
