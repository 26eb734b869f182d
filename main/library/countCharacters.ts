import { setImmediate as breathe } from 'node:timers/promises'
import { countText } from '../../src/article/countText.ts'
import { textBlocks } from '../../src/article/document/bodyText.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'

/** Characters counted at a stretch: a few milliseconds. */
const STRETCH = 20_000

/** Counts a body (字数), letting others have their turn between stretches: a book would hold the desk for a tenth of a second. */
export async function countCharacters(document: DocumentJson): Promise<number> {
  let count = 0
  let stretch = 0
  for (const block of textBlocks(document)) {
    if (stretch > STRETCH) {
      await breathe()
      stretch = 0
    }
    count += countText(block)
    stretch += block.length
  }
  return count
}
