import { plain } from '../headline/findHeadline.ts'
import { isProse } from '../body/measurePage.ts'
import { namesOf } from '../tree/namesOf.ts'
import type { PageElement } from '../tree/pageElement.ts'
import type { Finding } from '../webPageManuscript.ts'
import { toldValues, type Reading } from './reading.ts'

const NAMES: ReadonlySet<string> = new Set(
  'abstract summary zhaiyao digest daodu daoyu introduction lead artlead intro guide tiyao hxts'.split(' '),
)

/** Whether an element is named as a summary: it stands apart from the text. */
export function isAbstractBox(element: PageElement): boolean {
  return namesOf(element).some((name) => NAMES.has(name))
}

/**
 * Finds the summary: displayed under a label (内容摘要, 核心提示 …) or in a box of its own; else the meta's, if it speaks of this article and is not
 * just the beginning of its text.
 */
export function findAbstract(reading: Reading, text: string): Finding<string> | null {
  for (const credit of [...reading.credits.head, ...reading.credits.opening.slice(0, 4)]) {
    if (credit.role === 'abstract' && credit.value.length >= 10)
      return { value: credit.value, where: '页面显示的摘要', confidence: 'sure' }
  }
  for (const line of [...reading.zones.head, ...reading.zones.opening.slice(0, 2)]) {
    if (line.chars < 15 || line.chars > 400 || !isProse(line)) continue
    const boxed = [line.block, line.block.parent].some(
      (element) => element !== null && element !== reading.body && isAbstractBox(element),
    )
    if (boxed) return { value: line.text, where: '页面显示的摘要', confidence: 'likely' }
  }
  const told = toldValues(reading, 'abstract')
  // A page of megabytes is not gone through for nothing.
  const whole = told.length === 0 ? '' : plain(text)
  for (const { value, where } of told) {
    const words = plain(value)
    if (words.length < 12 || value === reading.headline.value || whole.startsWith(words.slice(0, 24))) continue
    if (shared(words, whole) >= 0.5) return { value, where, confidence: 'guess' }
  }
  return null
}

/** How many of a text's four-character pieces the other text has too, from 0 to 1. */
function shared(words: string, whole: string): number {
  let found = 0
  let all = 0
  for (let at = 0; at + 4 <= words.length && at < 400; at += 2) {
    all += 1
    if (whole.includes(words.slice(at, at + 4))) found += 1
  }
  return all === 0 ? 0 : found / all
}
