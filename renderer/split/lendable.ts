import { MOST_LENT } from '../../src/contract/copiedPictures.ts'
import type { ManuscriptPicture } from '../../src/intake/manuscript.ts'

/** Those of a manuscript's pictures that can go to other windows: the named ones, as many as the desk holds at once; one without bytes is not there. */
export function lendable(pictures: readonly ManuscriptPicture[], names: readonly string[]): ManuscriptPicture[] {
  let room = MOST_LENT
  return pictures.filter(({ name, bytes }) => {
    if (!names.includes(name) || bytes.byteLength > room) return false
    room -= bytes.byteLength
    return true
  })
}
