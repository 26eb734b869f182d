import { isPictureName } from './fileName.ts'
import { footCredits } from './footCredits.ts'
import { furnitureReason } from './furniture.ts'
import type { Line } from './line.ts'
import { readSummaryLine } from './readSummary.ts'

/** More unknown lines than this in a row are no page's foot. */
const MOST_UNKNOWN = 8

/**
 * Finds where the body ends: the index of the first line of what stands below it. In a page's text that is the first mark of a page's foot
 * (share buttons, editors, comment form, icons) below which no body text follows, and the lines of data just above it. In other manuscripts
 * only lines known for what they are count, from the end upwards.
 */
export function findTail(lines: readonly Line[], from: number, isPage: boolean): number {
  let tail = lines.length
  let unknown = 0
  for (let at = lines.length - 1; at >= from && unknown <= MOST_UNKNOWN; at -= 1) {
    const text = lines[at]?.text ?? ''
    if (text === '') continue
    if (isFoot(text) || (!isPage && isData(text))) {
      tail = at
      unknown = 0
    } else if (!isPage || isBodyText(text)) {
      break
    } else {
      unknown += 1
    }
  }
  while (tail > from && (lines[tail - 1]?.text === '' || isData(lines[tail - 1]?.text ?? ''))) tail -= 1
  return tail
}

/** What is found at a page's foot alone. */
function isFoot(text: string): boolean {
  if (furnitureReason(text, 'foot') !== null || isPictureName(text)) return true
  const credits = footCredits(text)
  return credits !== null && (credits.furniture.length > 0 || credits.values.some(({ key }) => key === 'editors'))
}

/** What manuscripts, too, have below their body. */
function isData(text: string): boolean {
  return (footCredits(text)?.values.length ?? 0) > 0 || readSummaryLine(text) !== null
}

function isBodyText(text: string): boolean {
  return text.length > 50 || /[。！？!?…”"』」；;]$/.test(text)
}
