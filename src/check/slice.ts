import type { Place } from '../article/finding.ts'
import type { KnownText } from './text/knownText.ts'
import { knownText } from './text/knownText.ts'

/** What a text is. */
export type SliceKind = 'paragraph' | 'heading' | 'caption' | 'cell' | 'field'

/** One text under examination. Its masked forms have the same length, so that offsets hold in all of them. */
export interface Slice {
  readonly place: Place
  readonly kind: SliceKind
  readonly text: string
  /** without what is no Chinese prose: addresses, code, formulas, times, ratios, versions, English sentences */
  readonly plain: string
  /** `plain` without what stands in 《》 */
  readonly untitled: string
  /** the same for every slice of the same text: what is found out about the text is kept under it */
  readonly known: KnownText
}

/** What is known of a text. */
export type Memory = (text: string) => KnownText

/** Makes a slice; the masks are asked for when a rule first needs them. */
export function sliceOf(place: Place, kind: SliceKind, text: string, memory: Memory = knownText): Slice {
  const known = memory(text)
  return {
    place,
    kind,
    text,
    known,
    get plain() {
      return known.plain
    },
    get untitled() {
      return known.untitled
    },
  }
}
