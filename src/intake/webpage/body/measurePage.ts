import type { Page } from '../tree/page.ts'
import type { PageElement } from '../tree/pageElement.ts'
import type { Line } from '../tree/pageLines.ts'
import { hasFurnitureName, isNeverText } from './furnitureNames.ts'
import { relatedBoxes } from './relatedBoxes.ts'

/** What the visible lines of each element come to, in characters; indexed by the element's order. */
export interface Measures {
  /** sentences: lines with punctuation that are not links */
  readonly prose: Float64Array
  /** short lines without punctuation: subheadings, verses, captions, but labels too */
  readonly short: Float64Array
  /** links, controls, and whatever stands in elements named as furniture */
  readonly furniture: Float64Array
  /** whether the element stands within furniture */
  readonly furnished: Uint8Array
}

/** Measures a page from its lines upwards, in one pass. */
export function measurePage(page: Page): Measures {
  const measures = {
    prose: new Float64Array(page.size),
    short: new Float64Array(page.size),
    furniture: new Float64Array(page.size),
    furnished: new Uint8Array(page.size),
  }
  const all = proseOf(page)
  const related = relatedBoxes(page)
  for (const element of page.elements) {
    // A name never takes away what is most of the page: some templates call everything "comment" or "side".
    const share = all[element.order]! / Math.max(1, all[page.root.order]!)
    const named =
      related.has(element) || (hasFurnitureName(element) && share < 0.5) || (isNeverText(element) && share < 0.93)
    measures.furnished[element.order] =
      named || (element.parent !== null && measures.furnished[element.parent.order] === 1) ? 1 : 0
    if (element.tag === 'input' && !element.hidden) measures.furniture[element.order]! += 10
  }
  for (const line of page.lines) {
    const order = line.block.order
    if (measures.furnished[order] === 1) measures.furniture[order]! += line.chars
    else if (line.linkChars > line.chars * 0.5) measures.furniture[order]! += line.linkChars + 4
    else if (isProse(line)) measures.prose[order]! += line.chars - line.linkChars
    else measures.short[order]! += line.chars
  }
  for (const sum of [measures.prose, measures.short, measures.furniture]) sumUp(page.elements, sum)
  return measures
}

function proseOf(page: Page): Float64Array {
  const prose = new Float64Array(page.size)
  for (const line of page.lines)
    if (line.linkChars <= line.chars * 0.5 && isProse(line)) prose[line.block.order]! += line.chars
  sumUp(page.elements, prose)
  return prose
}

function sumUp(elements: readonly PageElement[], sum: Float64Array): void {
  for (let index = elements.length - 1; index > 0; index -= 1) {
    const { order, parent } = elements[index]!
    if (parent !== null) sum[parent.order]! += sum[order]!
  }
}

/** What was found of each line before: the body, the zones and the fields all ask. */
const known = new WeakMap<object, boolean>()

/** Whether a line reads as a sentence. */
export function isProse(line: Pick<Line, 'text' | 'chars'>): boolean {
  const before = known.get(line)
  if (before !== undefined) return before
  const found = readsAsProse(line)
  known.set(line, found)
  return found
}

function readsAsProse({ text, chars }: Pick<Line, 'text' | 'chars'>): boolean {
  if (chars < 8) return false
  if (!MARKS.test(text) || (chars < 16 && !ENDS.test(text)) || NOTICE.test(text)) return false
  return chars >= 80 || !DATED.test(text)
}

const MARKS = /[，。；！？、…”]|[,.;!?](?=\s|$)/
const ENDS = /[。！？”…」]$/
/** A date with a time of day: an info line. */
const DATED = /\d{4}\s?[-/年.]\s?\d{1,2}\s?[-/月.]\s?\d{1,2}.{0,16}\d{1,2}[:：]\d{2}/
/** The small print at the foot of Chinese sites. */
const NOTICE = /ICP|Copyright|©|版权所有|All Rights Reserved|公网安备|许可证|备案号|网站标识码|主办单位|技术支持/i
