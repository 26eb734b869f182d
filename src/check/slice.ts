import type { Place } from './finding.ts'
import { maskText, maskTitles } from './text/maskText.ts'

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
}

/** Makes a slice; the masks are computed when a rule first asks, and once. */
export function sliceOf(place: Place, kind: SliceKind, text: string): Slice {
  let plain: string | undefined
  let untitled: string | undefined
  return {
    place,
    kind,
    text,
    get plain() {
      return (plain ??= maskText(text))
    },
    get untitled() {
      return (untitled ??= maskTitles((plain ??= maskText(text))))
    },
  }
}
