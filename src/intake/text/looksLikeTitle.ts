import { isPictureName } from './fileName.ts'
import { furnitureReason } from './furniture.ts'
import { readCredits } from './readCredits.ts'

/** Longer than any headline, in characters. */
const LONGEST = 60

/** Whether a line can be a title: short, no sentence, no list of data, no page furniture. A title ends with no 。 */
export function looksLikeTitle(text: string): boolean {
  return (
    text !== '' &&
    text.length <= 2 * LONGEST &&
    [...text].length <= LONGEST &&
    !/。|[，；、：,;:.]$/.test(text) &&
    !isPictureName(text) &&
    furnitureReason(text, 'foot') === null &&
    readCredits(text) === null
  )
}
