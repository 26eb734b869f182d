import type { Page } from '../tree/page.ts'
import type { PageElement } from '../tree/pageElement.ts'
import type { Line } from '../tree/pageLines.ts'
import { namesOf } from '../tree/namesOf.ts'
import { HEADINGS } from '../tree/tagKinds.ts'
import { hasFurnitureName } from '../body/furnitureNames.ts'
import type { Finding } from '../webPageManuscript.ts'
import { titleHead, titleParts } from './titleParts.ts'

/** The headline as displayed (or, failing that, as the page's head tells it), and the line in which it stands. */
export interface FoundHeadline extends Finding<string> {
  readonly line: Line | null
}

/**
 * Finds the headline: the visible line that says what the page's title, `ArticleTitle` or `og:title` says, a heading or an element named as a
 * title before a plain line; the site's name, though it may be an `h1`, agrees with the title's end only.
 * @param hints known places of headlines, as `#id` or `.class`
 */
export function findHeadline(page: Page, hints: readonly string[]): FoundHeadline {
  const told = [
    page.meta('articletitle', 'og:title', 'twitter:title', 'title', 'headline'),
    ...titleParts(page.titleText),
  ]
  const whole = plain(page.titleText)
  const social = plain(page.meta('articletitle', 'og:title', 'twitter:title'))
  const known = new Set(hints.flatMap((selector) => page.find(selector)))
  const siteNames = new Set([page.meta('sitename'), page.meta('og:site_name'), page.meta('columnname')].map(plain))

  let best: { line: Line; score: number } | null = null
  for (const [index, line] of page.lines.entries()) {
    if (line.chars < 2 || line.chars > 160) continue
    const text = plain(line.text)
    if (text.length < 2) continue
    const hint = isWithin(line.block, known)
    const form = shape(line)
    // A plain link that says what the title says leads to the site's own front page.
    const weight = line.linkChars > line.chars * 0.5 && form <= 0 ? 3 : 10
    const score =
      agreement(text, whole, social, siteNames) * weight + form + (hint ? 6 : 0) - Math.min(index, 400) / 400
    if (score < 5.5) continue
    if (best === null || score > best.score + 0.01) best = { line, score }
  }
  if (best !== null) {
    return {
      value: wholeText(best.line, page, whole, social),
      where: `页面文字 <${best.line.block.tag}>`,
      confidence: best.score >= 10 ? 'sure' : 'likely',
      line: best.line,
    }
  }
  const meta = page.meta('articletitle', 'og:title', 'twitter:title')
  if (meta !== '') return { value: titleHead(meta), where: 'meta', confidence: 'likely', line: null }
  if (told.length > 0 && page.titleText.trim() !== '')
    return { value: titleHead(page.titleText), where: '<title>', confidence: 'guess', line: null }
  return { value: '', where: '', confidence: 'guess', line: null }
}

/** A headline set on several lines of one element is one headline, where the page's head has it so. */
function wholeText(line: Line, page: Page, whole: string, social: string): string {
  const at = page.lines.indexOf(line)
  const siblings = page.lines.slice(Math.max(0, at - 3), at + 4).filter(({ block }) => block === line.block)
  const text = siblings.map((sibling) => sibling.text).join(' ')
  const words = plain(text)
  return siblings.length > 1 && (words === social || whole.startsWith(words)) ? text : line.text
}

/** How far a line says what the page's head says, from 0 to 1. */
function agreement(text: string, whole: string, social: string, siteNames: ReadonlySet<string>): number {
  if (siteNames.has(text)) return 0
  if (social !== '' && text === social) return 1
  if (whole === '') return 0
  if (whole === text) return 1
  const cut = text.replace(/(?:…|\.{2,})$/, '')
  if (whole.startsWith(cut)) return Math.min(1, 0.55 + (0.6 * cut.length) / whole.length + (cut.length >= 8 ? 0.1 : 0))
  if (cut.length >= 6 && whole.includes(cut)) return Math.min(0.9, 0.3 + (0.6 * cut.length) / whole.length)
  // A title element that cuts long headlines, or joins lines that stand apart.
  const start = common(text, whole)
  if (start >= 8 && start >= 0.5 * text.length) return 0.6 + 0.3 * (start / text.length)
  return 0
}

/** How much a line looks like a headline by itself. */
function shape(line: Line): number {
  let score = 0
  for (
    let element: PageElement | null = line.block, up = 0;
    element !== null && up < 3;
    element = element.parent, up += 1
  ) {
    const level = HEADINGS.indexOf(element.tag)
    if (level >= 0) score = Math.max(score, [5, 4, 3, 2.5, 1, 0.5][level]! - up)
    if (namesOf(element).some((name) => TITLE_NAMES.has(name))) score = Math.max(score, 3.5 - up)
    if (hasFurnitureName(element)) score -= 3
  }
  if (line.linkChars > line.chars * 0.5) score -= 4
  if (/^(?:标题|题目|题名)[:：]/.test(line.text)) score -= 2
  return score
}

const TITLE_NAMES: ReadonlySet<string> = new Set(
  'title tit bt biaoti headline head heading h subject titles arttitle'.split(' '),
)

function isWithin(element: PageElement, known: ReadonlySet<PageElement>): boolean {
  for (let at: PageElement | null = element, up = 0; at !== null && up < 4; at = at.parent, up += 1)
    if (known.has(at)) return true
  return false
}

/** Letters, digits and 汉字 alone, in lower case: what stays the same when a headline is set twice. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function common(a: string, b: string): number {
  let count = 0
  while (count < a.length && a[count] === b[count]) count += 1
  return count
}

/** The line above a text that looks most like a headline, for pages whose head tells nothing of it. */
export function headlineAbove(page: Page, body: PageElement): FoundHeadline | null {
  const end = page.lines.findIndex(({ order }) => order >= body.order)
  const above = page.lines.slice(Math.max(0, end - 40), Math.max(0, end) + 4)
  let best: { line: Line; score: number } | null = null
  for (const [index, line] of above.entries()) {
    if (line.chars < 4 || line.chars > 100) continue
    const score = shape(line) + index / 40
    if (score > 1.5 && (best === null || score > best.score)) best = { line, score }
  }
  return best === null
    ? null
    : { value: best.line.text, where: `页面文字 <${best.line.block.tag}>`, confidence: 'guess', line: best.line }
}
